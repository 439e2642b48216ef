// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "output/page_flow.h"

namespace amparo::output {

// A handout as a card of the size of a bank card: the officers' words on its front, the reader's on its back.
// Eight stand on a sheet of paper, with lines to cut along.
class Wallet {
  public:
    // nullopt: even the smallest letters that can be read do not fit on two cards.
    [[nodiscard]] static std::optional<Wallet> write(const view::Handout& handout);
    void draw(Canvas& canvas, view::Paper paper) const;

  private:
    struct Side {
        view::Handout handout;
        Sheet sheet;
    };
    [[nodiscard]] static std::optional<Side> fitted(view::Handout handout);
    void draw_sheet(const Side& side, bool back, Canvas& canvas, view::Paper paper) const;
    void draw_margin(Canvas& canvas, QPointF at) const;

    std::vector<Side> sides_;
    QStringList foot_;
};

}  // namespace amparo::output
