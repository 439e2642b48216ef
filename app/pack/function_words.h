// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace amparo::pack {

// Whether a folded word is one that people of that language put into any sentence, so that finding it says
// next to nothing, even where the texts of a pack seldom use it ("my", "want"). No word is where we have no
// list.
[[nodiscard]] bool is_function_word(std::string_view word, std::string_view language);

}  // namespace amparo::pack
