// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace amparo::base {

// What stands before the first `end`, all of it where there is none; `rest` begins after that `end`.
[[nodiscard]] inline std::string_view take_until(std::string_view& rest, char end) {
    const std::size_t size = rest.find(end);
    const std::string_view taken = rest.substr(0, size);
    rest.remove_prefix(size == std::string_view::npos ? rest.size() : size + 1);
    return taken;
}

}  // namespace amparo::base
