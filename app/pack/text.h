// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

// `markup` is text with four tags only: <b>, <a href="term:ID">, <a href="guide:ID">, and &amp; &lt; &gt;
// escaped; it is what Qt calls StyledText.
namespace amparo::pack {

enum class TranslationState { source, reviewed, machine, outdated, missing };

struct Text {
    std::string markup;
    std::string language;  // BCP 47 of `markup`
    TranslationState state = TranslationState::source;
    std::string original;  // the source-language markup
    bool operator==(const Text&) const = default;
};

// The text without its tags and escapes.
[[nodiscard]] std::string plain_text(const std::string& markup);

}  // namespace amparo::pack
