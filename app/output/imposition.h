// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

namespace amparo::output {

// One side of a sheet that is folded in the middle: the page on its left half and on its right, from 0; -1 is
// blank.
using FoldedSide = std::array<int, 2>;

// In which order pages stand on sheets that are laid on each other, folded once and read like a book.
[[nodiscard]] std::vector<FoldedSide> folded(int pages, bool right_to_left);

}  // namespace amparo::output
