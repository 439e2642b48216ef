// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/handout.h"

namespace amparo::test {

// Words as a reader of each writing knows them: joined letters, marks, a form number within the sentence.
[[nodiscard]] view::Handout::Words english();
[[nodiscard]] view::Handout::Words arabic();
[[nodiscard]] view::Handout::Words persian();
[[nodiscard]] view::Handout::Words chinese();

// A guide of these paragraphs with one piece of each kind.
[[nodiscard]] view::Handout handout_of(const std::vector<std::vector<view::Handout::Words>>& paragraphs);

}  // namespace amparo::test
