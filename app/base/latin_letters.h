// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace amparo::base {

// What a folded letter of Cyrillic, Greek, Devanagari, Bengali or Gurmukhi sounds like in Latin letters;
// nullopt for any other.
[[nodiscard]] std::optional<std::string_view> latin_sound(char32_t letter);

// The consonant that an Arabic letter stands for, empty for vowels and what is seldom written; nullopt for a
// letter of another script. Farsi and Dari speak some of them in their own way.
[[nodiscard]] std::optional<std::string_view> consonant_of_arabic(char32_t letter, bool persian);

// Whether a letter of one of those Indic scripts is spoken with an a unless a sign follows.
[[nodiscard]] bool carries_a(char32_t letter);
// Whether a sign takes that a away.
[[nodiscard]] bool takes_a_away(char32_t sign);

}  // namespace amparo::base
