// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace amparo::base {

// Languages by BCP 47 tag ("es", "pt-BR", "zh-Hans"), with ICU's data. All functions are pure and
// thread-safe.

// The reader's languages in order of preference; the source language "en" always ends it.
using FallbackChain = std::vector<std::string>;

// The canonical form ("ES-mx" -> "es-MX"), or nullopt when the text is no well-formed tag.
[[nodiscard]] std::optional<std::string> canonical_tag(std::string_view text);
// Whether the language's script runs from right to left.
[[nodiscard]] bool is_right_to_left(std::string_view tag);
// The language alone ("pt" of "pt-BR").
[[nodiscard]] std::string_view primary_subtag(std::string_view tag);
// The language's name in itself ("español", "فارسی"), title-cased by its own rules.
[[nodiscard]] std::string native_name(std::string_view tag);
// The name of `tag` in the language `in` ("Spanish" for es in en).
[[nodiscard]] std::string display_name(std::string_view tag, std::string_view in);
// The same within a sentence: some languages begin it with a small letter there ("inglés").
[[nodiscard]] std::string display_name_in_sentence(std::string_view tag, std::string_view in);
// What the language is called in every language that ICU knows, and in itself. Takes about a millisecond.
[[nodiscard]] std::vector<std::string> names_everywhere(std::string_view tag);
// Sorted by their own names, as Unicode's root collation orders scripts and letters.
[[nodiscard]] std::vector<std::string> by_native_name(std::vector<std::string> tags);
// The best of `available` for `wanted` by ICU's locale matcher, or nullopt when nothing is near.
[[nodiscard]] std::optional<std::string> best_match(std::string_view wanted,
                                                    const std::vector<std::string>& available);
// `wanted`, then what it falls back to within `available`, then "en". Never empty.
[[nodiscard]] FallbackChain fallback_chain(std::string_view wanted,
                                           const std::vector<std::string>& available);

}  // namespace amparo::base
