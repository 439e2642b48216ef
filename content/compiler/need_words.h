// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace amparo::compiler {

// The words with which people of a language (English where we know none) ask for a need of content/README.md;
// empty when there is no such need.
[[nodiscard]] std::string_view need_words(std::string_view need, std::string_view language);

}  // namespace amparo::compiler
