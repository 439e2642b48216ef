// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace amparo::pack {

// How many letters have to be put in, left out, changed or swapped with their neighbour to make one word of
// the other (optimal string alignment); more than `most` is told as `most` + 1. Letters are code points.
[[nodiscard]] int word_distance(std::string_view typed, std::string_view word, int most);

}  // namespace amparo::pack
