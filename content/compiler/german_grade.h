// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "compiler/fault.h"
#include "compiler/project.h"
#include "compiler/translations.h"

namespace amparo::compiler {

// Years of school that a German text needs, by the first Wiener Sachtextformel (Bamberger and Vanecek, 1984);
// syllables are counted by a rule of thumb, and each line ends a sentence. 0 for a text without words.
[[nodiscard]] double german_grade(std::string_view text);

// The lines of "Right now" in a language; nullopt while one of them is not translated.
[[nodiscard]] std::optional<std::string> right_now_text(const Guide& guide, const Translations& translations);

// Faults for guides whose "Right now" is wholly translated into German and hard to read, in the packs of
// countries whose officers speak German: there most readers take the German, not the English.
void check_german_grades(const Edition& edition, Faults& faults);

}  // namespace amparo::compiler
