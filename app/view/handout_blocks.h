// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <utility>
#include <vector>

#include "view/block_row.h"
#include "view/handout.h"

namespace amparo::view {

// Sources in the order in which they are first named, each once, to be pointed at by number.
class SourceNumbers {
  public:
    SourceNumbers(QStringList& list, ReaderLocale locale, bool right_to_left)
        : list_(list), locale_(std::move(locale)), right_to_left_(right_to_left) {}
    // " [1, 3]", or empty when there are none.
    [[nodiscard]] QString mark(const std::vector<pack::Source>& sources);

  private:
    QStringList& list_;
    ReaderLocale locale_;
    bool right_to_left_;
};

// One block as it stands on paper; a link leads nowhere there and is left out. `mark` points to its sources.
[[nodiscard]] std::vector<Handout::Piece> pieces_of(const BlockRow& row, const BlockRow* other,
                                                    const QString& mark);

}  // namespace amparo::view
