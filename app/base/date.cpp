// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <array>
#include <cstdio>

namespace amparo::base {
namespace {

std::chrono::year_month_day calendar_day(const Date& date) {
    return std::chrono::year(date.year) / std::chrono::month(static_cast<unsigned>(date.month)) /
           std::chrono::day(static_cast<unsigned>(date.day));
}

Date from_days(std::chrono::sys_days days) {
    const std::chrono::year_month_day day(days);
    return {int(day.year()), static_cast<int>(unsigned(day.month())), static_cast<int>(unsigned(day.day()))};
}

std::optional<int> number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

std::optional<Date> Date::parse(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const Date date{*year, *month, *day};
    if (!calendar_day(date).ok()) return std::nullopt;
    return date;
}

Date Date::at(std::chrono::system_clock::time_point moment) {
    return from_days(std::chrono::floor<std::chrono::days>(moment));
}

std::string Date::iso() const {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, month, day);
    return text.data();
}

Date Date::plus_days(int days) const {
    return from_days(std::chrono::sys_days(calendar_day(*this)) + std::chrono::days(days));
}

}  // namespace amparo::base
