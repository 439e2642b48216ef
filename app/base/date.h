// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace amparo::base {

// A day in the proleptic Gregorian calendar, as people write it: 2026-11-23 (ISO 8601). No time, no zone.
struct Date {
    int year = 1970;
    int month = 1;
    int day = 1;

    // Only "YYYY-MM-DD" with a day that exists; anything else is nullopt.
    [[nodiscard]] static std::optional<Date> parse(std::string_view text);
    // The day in UTC at a moment.
    [[nodiscard]] static Date at(std::chrono::system_clock::time_point moment);
    [[nodiscard]] std::string iso() const;
    [[nodiscard]] Date plus_days(int days) const;

    auto operator<=>(const Date&) const = default;
};

}  // namespace amparo::base
