// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "pack/search_marks.h"

namespace amparo::pack {

struct Snippet {
    std::string markup;    // what was looked for in <b>, the rest escaped
    bool matched = false;  // whether there is any <b>
};

// The part of a plain text around the first word that was looked for; its beginning when there is none.
[[nodiscard]] Snippet snippet(std::string_view plain, std::string_view language, const SearchMarks& marks);

}  // namespace amparo::pack
