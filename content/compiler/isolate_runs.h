// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace amparo::compiler {

// A right-to-left text (markup, see pack/content.h) in which phone numbers, section numbers and Latin names
// of more than one piece stand in isolates (U+2066 … U+2069), so that "+49 30 12 34" and "§ 60a AufenthG"
// keep their order on the screen (Unicode Standard Annex 9). Tags and escapes stay as they are.
[[nodiscard]] std::string with_isolated_runs(std::string_view markup);

}  // namespace amparo::compiler
