// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace amparo::base {

bool is_utf8(std::string_view bytes) {
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    const std::size_t size = bytes.size();
    for (std::size_t i = 0; i < size;) {
        UChar32 c = 0;
        U8_NEXT(data, i, size, c);
        if (c < 0) return false;
    }
    return true;
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return U8_IS_SINGLE(c); });
}

std::string_view utf8_prefix(std::string_view text, std::size_t limit) {
    if (text.size() <= limit) return text;
    while (limit > 0 && U8_IS_TRAIL(static_cast<std::uint8_t>(text[limit]))) --limit;
    return text.substr(0, limit);
}

std::u32string code_points(std::string_view text) {
    const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
    std::u32string out;
    for (std::size_t i = 0; i < text.size();) {
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(data, i, text.size(), c);
        out += static_cast<char32_t>(c);
    }
    return out;
}

std::string utf8(char32_t character) {
    std::array<std::uint8_t, U8_MAX_LENGTH> bytes{};
    std::int32_t size = 0;
    UBool failed = 0;
    U8_APPEND(bytes.data(), size, U8_MAX_LENGTH, static_cast<std::uint32_t>(character), failed);
    return failed != 0 ? std::string()
                       : std::string(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
}

}  // namespace amparo::base
