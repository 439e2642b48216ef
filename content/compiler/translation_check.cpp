// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/translation_check.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <set>
#include <vector>

#include "base/utf8.h"

namespace amparo::compiler {
namespace {

using Counted = std::multiset<std::string>;

constexpr std::string_view section_sign = "§";
// Shorter runs are dates and small numbers, whose parts may change places.
constexpr std::size_t phone_digits = 9;

// One character as ASCII where it matters here: the digits of every script are 0 to 9, so that ۲۰۰ is 200.
std::string plain_form(char32_t c) {
    const auto point = static_cast<UChar32>(c);
    if (const std::int32_t digit = u_charDigitValue(point); digit >= 0)
        return {static_cast<char>('0' + digit)};
    if (c < 0x80) return {static_cast<char>(c)};
    if (u_isUWhiteSpace(point) != 0) return " ";
    switch (u_charType(point)) {
        case U_DASH_PUNCTUATION:
            return "-";
        case U_FORMAT_CHAR:
            return "";
        default:
            return "x";
    }
}

std::string with_plain_digits(std::string_view text) {
    std::string result;
    for (const char32_t c : base::code_points(text)) result += plain_form(c);
    return result;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

Counted numbers(const std::string& text) {
    Counted result;
    std::string run;
    for (const char c : text + ' ') {
        if (is_digit(c)) {
            run += c;
        } else if (!run.empty()) {
            result.insert(std::move(run));
            run.clear();
        }
    }
    return result;
}

// Digits with nothing but the signs of phone numbers between them.
Counted phone_numbers(const std::string& text) {
    Counted result;
    std::string run;
    for (const char c : text + '\n') {
        if (is_digit(c)) {
            run += c;
        } else if (std::string_view(" ()-./").find(c) == std::string_view::npos) {
            if (run.size() >= phone_digits) result.insert(run);
            run.clear();
        }
    }
    return result;
}

Counted section_signs(const std::string& text) {
    Counted result;
    for (std::size_t at = text.find(section_sign); at != std::string::npos;
         at = text.find(section_sign, at + 1)) {
        result.emplace(section_sign);
    }
    return result;
}

Counted links(const Phrase& phrase) {
    Counted result;
    for (const Link& link : phrase.links) result.insert(link.target);
    return result;
}

std::optional<std::string> compare(const std::string& what, const Counted& source,
                                   const Counted& translation) {
    std::vector<std::string> lost;
    std::set_difference(source.begin(), source.end(), translation.begin(), translation.end(),
                        std::back_inserter(lost));
    if (!lost.empty()) return "the translation lacks the " + what + " " + in_quotes(lost.front());
    std::vector<std::string> added;
    std::set_difference(translation.begin(), translation.end(), source.begin(), source.end(),
                        std::back_inserter(added));
    if (!added.empty())
        return "the translation has a " + what + " " + in_quotes(added.front()) + " that the source has not";
    return std::nullopt;
}

}  // namespace

std::optional<std::string> difference(const Phrase& source, const Phrase& translation) {
    const std::string a = with_plain_digits(source.plain);
    const std::string b = with_plain_digits(translation.plain);
    if (auto found = compare("number", numbers(a), numbers(b))) return found;
    if (auto found = compare("phone number", phone_numbers(a), phone_numbers(b))) return found;
    if (auto found = compare("section sign", section_signs(source.plain), section_signs(translation.plain)))
        return found;
    return compare("link to", links(source), links(translation));
}

}  // namespace amparo::compiler
