// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/opening_hours_syntax.h"
#include "base/result.h"

namespace amparo::base {

// Weekly opening hours in the OpenStreetMap `opening_hours` subset "24/7", "Mo-Fr 08:00-20:00; Sa,Su
// 09:00-17:00", "PH off"; times past midnight as "22:00-02:00". Evaluated in an IANA zone by ICU, so that
// daylight saving is right; public holidays are those of the country that the zone lies in.
class OpeningHours {
  public:
    enum class Error { syntax, unknown_zone };
    enum class State { open, closed, unknown };

    struct Status {
        State state = State::unknown;
        // When the state changes next; nullopt for 24/7, for hours that never open and for unknown ones.
        std::optional<std::chrono::system_clock::time_point> changes_at;
        // Today is a public holiday there, and the hours say nothing of such days: it may be closed.
        bool unsure_holiday = false;
    };

    // `text` "unknown" gives hours whose status is always unknown.
    [[nodiscard]] static Result<OpeningHours, Error> parse(std::string_view text, std::string_view zone);

    [[nodiscard]] Status status(std::chrono::system_clock::time_point moment) const;
    [[nodiscard]] bool always() const;
    [[nodiscard]] bool known() const;
    // Closed on every day, by what is written.
    [[nodiscard]] bool never() const;

  private:
    WeekTimes week_;
    std::string zone_;
    std::string country_;  // ISO 3166, or empty
    bool always_ = false;
    bool known_ = false;
};

}  // namespace amparo::base
