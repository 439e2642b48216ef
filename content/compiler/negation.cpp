// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/negation.h"

namespace amparo::compiler {
namespace {

using Pattern = std::unique_ptr<icu::RegexPattern>;

icu::UnicodeString utf16(std::string_view text) {
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

// Null when there is nothing to look for, or the text is no pattern.
Pattern compiled(std::string_view text) {
    if (text.empty()) return nullptr;
    UErrorCode status = U_ZERO_ERROR;
    UParseError where{};
    Pattern result(
        icu::RegexPattern::compile(utf16(text), UREGEX_CASE_INSENSITIVE | UREGEX_UWORD, where, status));
    return U_SUCCESS(status) != 0 ? std::move(result) : nullptr;
}

bool found(const Pattern& pattern, std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString input = utf16(text);
    const std::unique_ptr<icu::RegexMatcher> matcher(pattern->matcher(input, status));
    return U_SUCCESS(status) != 0 && matcher->find() != 0;
}

}  // namespace

NegationCheck::NegationCheck(const Languages& languages) {
    for (const auto& [tag, language] : languages) {
        if (Pattern pattern = compiled(language.negation)) patterns_.emplace(tag, std::move(pattern));
    }
}

bool NegationCheck::lost(std::string_view source, const std::string& source_tag, std::string_view translation,
                         const std::string& tag) const {
    const auto from = patterns_.find(source_tag);
    const auto into = patterns_.find(tag);
    return from != patterns_.end() && into != patterns_.end() && found(from->second, source) &&
           !found(into->second, translation);
}

bool NegationCheck::is_pattern(std::string_view text) {
    return compiled(text) != nullptr;
}

}  // namespace amparo::compiler
