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

// Index 0 is Monday. `holiday` is what a rule says of public holidays ("PH"), whatever weekday they fall on;
// nothing when no rule speaks of them.
struct WeekTimes {
    std::array<std::vector<TimeSpan>, 7> days;
    std::optional<std::vector<TimeSpan>> holiday;
};

// Reads weekly rules ("Mo-Fr 08:00-12:00,13:00-17:00; Sa 22:00-02:00; Su,PH off"). As in OpenStreetMap a
// later rule replaces what earlier ones said of its days, and one after a comma adds to it. nullopt: not of
// that form.
[[nodiscard]] std::optional<WeekTimes> parse_week(std::string_view text);

}  // namespace amparo::base
