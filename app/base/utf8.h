// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace amparo::base {

// Whether the bytes are well-formed UTF-8 (no overlong forms, no surrogates).
[[nodiscard]] bool is_utf8(std::string_view bytes);

// Whether every character is one of the 128 oldest ones.
[[nodiscard]] bool is_ascii(std::string_view text);

// The longest beginning of at most `limit` bytes that does not cut a character in two.
[[nodiscard]] std::string_view utf8_prefix(std::string_view text, std::size_t limit);

// The characters of a text; U+FFFD for each piece that is not UTF-8.
[[nodiscard]] std::u32string code_points(std::string_view text);

// One character as UTF-8; empty when it is none.
[[nodiscard]] std::string utf8(char32_t character);

}  // namespace amparo::base
