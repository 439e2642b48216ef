// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "output/row.h"
#include "output/sheet.h"

namespace amparo::output {

// What stands on one page.
using PageParts = std::vector<Part>;

// Breaks rows into pages: a line is never cut, a heading never stands alone at the bottom.
[[nodiscard]] std::vector<PageParts> pages_of(const std::vector<Row>& rows, double height);

// A handout laid out for one kind of page, to be drawn page by page.
class PageFlow {
  public:
    PageFlow(const view::Handout& handout, const Sheet& sheet);

    [[nodiscard]] int pages() const { return static_cast<int>(pages_.size()); }
    [[nodiscard]] QSizeF size() const { return sheet_.size; }
    // `corner`: of this page on the paper.
    void draw(Canvas& canvas, int page, QPointF corner) const;

  private:
    void draw_foot(Canvas& canvas) const;
    void draw_number(Canvas& canvas, int page) const;
    void draw_head(Canvas& canvas) const;
    [[nodiscard]] double foot_height() const;
    void grow_to_fit();

    const view::Handout& handout_;
    Sheet sheet_;
    std::vector<Row> rows_;
    std::vector<PageParts> pages_;
    std::vector<Paragraph> foot_;
};

}  // namespace amparo::output
