// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace amparo::base {

// The sentences of a text by ICU's rules for that language (BCP 47), without the spaces around them.
[[nodiscard]] std::vector<std::string> sentences(std::string_view text, std::string_view language);

// A sentence as a voice should say it: numbers as words, figure by figure where they are a telephone or form
// number; section signs and common abbreviations as words, in English, German and Spanish. Other languages
// keep their signs, since a wrong word is worse than a sign that the voice passes over.
[[nodiscard]] std::string spoken(std::string_view sentence, std::string_view language);

}  // namespace amparo::base
