// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/imposition.h"

#include <utility>

namespace amparo::output {

std::vector<FoldedSide> folded(int pages, bool right_to_left) {
    const int all = (pages + 3) / 4 * 4;
    const auto page = [pages](int number) { return number < pages ? number : -1; };
    std::vector<FoldedSide> sides;
    for (int first = 0, last = all - 1; first < last; ++first, --last) {
        // The outside of a sheet has the later page on its left, the inside the earlier one.
        const bool outside = first % 2 == 0;
        FoldedSide side{page(outside ? last : first), page(outside ? first : last)};
        if (right_to_left) {
            std::swap(side[0], side[1]);
        }
        sides.push_back(side);
    }
    return sides;
}

}  // namespace amparo::output
