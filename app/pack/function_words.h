// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace amparo::pack {

// Whether a folded word is one that people put into any sentence (English, Spanish and German), so that
// finding it says next to nothing, even where the texts of a pack seldom use it ("my", "want").
[[nodiscard]] bool is_function_word(std::string_view word);

}  // namespace amparo::pack
