// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace amparo::base {

// When a place opens and closes, in minutes since the midnight that begins the day; `end` exceeds 24 hours
// when it closes after midnight.
struct TimeSpan {
    int begin = 0;
    int end = 0;
};

// Index 0 is Monday.
using WeekTimes = std::array<std::vector<TimeSpan>, 7>;

// Reads weekly rules ("Mo-Fr 08:00-12:00,13:00-17:00; Sa 22:00-02:00; Su off"). As in OpenStreetMap a later
// rule replaces what earlier ones said of its days, and one after a comma adds to it. nullopt: not of that
// form.
[[nodiscard]] std::optional<WeekTimes> parse_week(std::string_view text);

}  // namespace amparo::base
