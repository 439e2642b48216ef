// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/hotline_words.h"

#include <array>

#include "compiler/need_words.h"

namespace amparo::compiler {
namespace {

constexpr std::array<std::string_view, 3> country_codes = {"1", "43", "49"};

void append(std::string& words, std::string_view more) {
    if (!words.empty()) words += ' ';
    words += more;
}

}  // namespace

std::string_view words_of_first_need(const Hotline& hotline, std::string_view tag) {
    const bool for_all = hotline.scope == "national" && !hotline.needs.empty();
    return for_all ? need_words(hotline.needs.front(), tag) : std::string_view();
}

std::string words_of_needs(const Hotline& hotline, std::string_view tag) {
    std::string out;
    for (const std::string& need : hotline.needs) append(out, need_words(need, tag));
    return out;
}

std::string number_words(const Hotline& hotline) {
    std::string out;
    for (const HotlineNumber& number : hotline.numbers) {
        if (!number.number.starts_with('+')) {
            append(out, number.number);
            continue;
        }
        const std::string digits = number.number.substr(1);
        append(out, digits);
        for (const std::string_view code : country_codes) {
            if (!digits.starts_with(code)) continue;
            append(out, digits.substr(code.size()));
            append(out, "0" + digits.substr(code.size()));
        }
    }
    return out;
}

}  // namespace amparo::compiler
