// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/opening_hours.h"
#include "input.h"

// The hours, then a line feed and the zone.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input = amparo::fuzz::text_of(data, size);
    const std::size_t end = input.find('\n');
    const std::string_view zone = end == std::string_view::npos ? "America/New_York" : input.substr(end + 1);
    const auto hours = amparo::base::OpeningHours::parse(input.substr(0, end), zone);
    if (!hours) return 0;
    const auto monday = std::chrono::sys_days{std::chrono::year{2026} / 10 / 26};
    for (int half_day = 0; half_day < 14; ++half_day) {
        const auto moment = monday + std::chrono::hours(12 * half_day);
        const auto status = hours->status(moment);
        if (status.changes_at && *status.changes_at <= moment) std::abort();
    }
    return 0;
}
