// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace amparo::base {

// How people write Chinese on a keyboard with Latin letters: by sound, without tones, with or without spaces.
// Words are folded ones. Thread-safe.

// The syllables of a word ("yiminju": yi, min, ju); none when it is not made of such. v stands for ü, and
// becomes u.
[[nodiscard]] std::vector<std::string> pinyin_syllables(std::string_view word);

// Every two neighbouring syllables of a word of three or more, as the index of Chinese holds every two
// neighbouring characters ("yiminju": yimin, minju); none for other words.
[[nodiscard]] std::vector<std::string> pinyin_pairs(std::string_view word);

// Syllables that were typed one by one ("yi", "min", "ju") become one word; other words stay.
[[nodiscard]] std::vector<std::string> join_pinyin(const std::vector<std::string>& words);

}  // namespace amparo::base
