// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/word_distance.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "base/utf8.h"

namespace amparo::pack {
namespace {

constexpr std::size_t longest = 40;  // letters; nobody means a longer word by a slip

using Row = std::array<int, longest + 1>;

}  // namespace

int word_distance(std::string_view typed, std::string_view word, int most) {
    const std::u32string a = base::code_points(typed);
    const std::u32string b = base::code_points(word);
    const int difference = std::abs(static_cast<int>(a.size()) - static_cast<int>(b.size()));
    if (a.size() > longest || b.size() > longest || difference > most) return most + 1;
    std::array<Row, 3> rows{};
    for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        Row& now = rows[i % 3];
        const Row& before = rows[(i - 1) % 3];
        const Row& earlier = rows[(i + 1) % 3];
        now[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            now[j] = std::min({before[j] + 1, now[j - 1] + 1, before[j - 1] + change});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) now[j] = std::min(now[j], earlier[j - 2] + 1);
        }
    }
    return std::min(rows[a.size() % 3][b.size()], most + 1);
}

}  // namespace amparo::pack
