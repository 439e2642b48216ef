// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "compiler/model.h"

namespace amparo::compiler {

// The lines of "Right now" as one English text, each line a sentence.
[[nodiscard]] std::string right_now_text(const Guide& guide);
// Years of school that an English text needs, by Flesch and Kincaid (1975); syllables are counted by a rule
// of thumb. 0 for a text without words.
[[nodiscard]] double reading_grade(std::string_view text);
// With one digit after the point.
[[nodiscard]] std::string format_grade(double grade);

}  // namespace amparo::compiler
