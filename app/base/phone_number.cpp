// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phone_number.h"

#include <algorithm>
#include <array>

namespace amparo::base {
namespace {

bool all_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// E.164 country codes are prefix-free: +1 and +7 have one digit, those listed here two, every other one
// three.
std::size_t country_code_length(std::string_view digits) {
    static constexpr std::array<std::string_view, 44> two_digits = {
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46",
        "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63",
        "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98"};
    if (digits.starts_with('1') || digits.starts_with('7')) return 1;
    const bool two = std::find(two_digits.begin(), two_digits.end(), digits.substr(0, 2)) != two_digits.end();
    return two ? 2 : 3;
}

// Groups of three, the last one of two to four digits: "241234567" -> "241 234 567".
std::string groups(std::string_view digits) {
    std::string out;
    while (digits.size() > 4) {
        out.append(" ").append(digits.substr(0, 3));
        digits.remove_prefix(3);
    }
    return out.append(" ").append(digits);
}

}  // namespace

bool is_e164(std::string_view text) {
    return text.size() >= 8 && text.size() <= 16 && text[0] == '+' && text[1] != '0' &&
           all_digits(text.substr(1));
}

bool is_short_number(std::string_view text) {
    return text.size() >= 2 && text.size() <= 6 && all_digits(text);
}

std::string display_number(std::string_view number) {
    if (!is_e164(number)) return std::string(number);
    const std::string_view digits = number.substr(1);
    if (digits.starts_with('1') && digits.size() == 11) {
        return std::string("1-")
            .append(digits.substr(1, 3))
            .append("-")
            .append(digits.substr(4, 3))
            .append("-")
            .append(digits.substr(7));
    }
    return international_number(number);
}

std::string international_number(std::string_view number) {
    if (!is_e164(number)) return {};
    const std::string_view digits = number.substr(1);
    const std::size_t code = country_code_length(digits);
    return std::string("+").append(digits.substr(0, code)).append(groups(digits.substr(code)));
}

std::string dial_uri(std::string_view number, bool text_message) {
    return std::string(text_message ? "sms:" : "tel:").append(number);
}

}  // namespace amparo::base
