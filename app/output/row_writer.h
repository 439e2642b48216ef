// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "output/row.h"
#include "output/sheet.h"

namespace amparo::output {

// Turns a handout into rows for one kind of page: sizes, sides, signs, codes, sources at the end.
class RowWriter {
  public:
    RowWriter(const view::Handout& handout, const Sheet& sheet) : handout_(handout), sheet_(sheet) {}
    [[nodiscard]] std::vector<Row> rows();

  private:
    struct Look {
        double size = 1;  // times the body
        bool strong = false;
        Sign sign = Sign::none;
        double space = 0.45;  // before it, times the body
        bool with_next = false;
    };
    [[nodiscard]] static Look look_of(view::Handout::Kind kind);

    void add_title();
    void add(const view::Handout::Piece& piece);
    void add_label(const view::Handout::Piece& piece);
    void add_words(const std::vector<view::Handout::Words>& words, const QString& mark, const Look& look);
    void add_beside(const std::vector<view::Handout::Words>& words, const QString& mark, const Look& look);
    void add_one(const view::Handout::Words& words, const QString& mark, const Look& look);
    void add_codes();
    void add_sources();
    void put(Row row, const view::Handout::Words& words, const QString& mark, const Look& look, double x,
             double width);

    const view::Handout& handout_;
    const Sheet& sheet_;
    std::vector<Row> rows_;
    bool page_starts_ = false;
};

}  // namespace amparo::output
