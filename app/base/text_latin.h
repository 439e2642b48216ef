// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace amparo::base {

// How people with Latin letters alone write words of other scripts. Everybody does it in their own way
// ("vakil", "wakeel"; "politsiya", "policija"), so that both sides are brought to one rough form, which
// begins with a character that no word of a text has (it is for private use). Words are folded ones.
// Thread-safe.

// The forms of a word of another script; none for a Latin one. `language` decides how Arabic letters sound.
// Scripts that have no table here (Han, Ethiopic, Thai) are read by ICU, whose tables take a quarter of a
// second to make: that is for whoever writes an index.
enum class Reading { by_our_tables, also_by_icu };
[[nodiscard]] std::vector<std::string> latin_forms(std::string_view word, std::string_view language,
                                                   Reading reading);

// The forms under which a word typed in Latin letters may stand in the index: as it sounds, and its
// consonants, by which Arabic script is found. None for other words and for very short ones.
[[nodiscard]] std::vector<std::string> forms_of_latin(std::string_view typed);

[[nodiscard]] bool is_latin_form(std::string_view word);

}  // namespace amparo::base
