// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <array>
#include <string>

#include "base/opening_hours.h"

namespace amparo::base {
namespace {

using State = OpeningHours::State;
using Moment = std::chrono::system_clock::time_point;

// What somebody sees who looks at a moment of UTC: open or closed, and when that changes ("" for never).
struct Case {
    const char* hours;
    const char* zone;
    const char* moment;
    State state;
    const char* changes;
    bool unsure = false;
};

constexpr const char* office = "Mo-Fr 08:00-20:00; Sa-Su 09:00-17:00";
constexpr const char* weekdays = "Mo-Fr 09:00-17:00";
constexpr const char* no_holidays = "Mo-Fr 09:00-17:00; PH off";
constexpr const char* sundays = "Mo-Sa 09:00-18:00; Su,PH 10:00-14:00";
constexpr const char* night = "Mo-Su 22:00-06:00";
constexpr const char* lunch = "Mo-Fr 08:00-12:00,13:00-16:00";
constexpr const char* ny = "America/New_York";
constexpr const char* la = "America/Los_Angeles";
constexpr const char* phoenix = "America/Phoenix";
constexpr const char* berlin = "Europe/Berlin";
constexpr const char* vienna = "Europe/Vienna";

constexpr std::array table{
    // An ordinary week: to the minute, both ends.
    Case{office, ny, "2026-11-23T12:59", State::closed, "2026-11-23T13:00"},
    Case{office, ny, "2026-11-23T13:00", State::open, "2026-11-24T01:00"},
    Case{office, ny, "2026-11-24T00:59", State::open, "2026-11-24T01:00"},
    Case{office, ny, "2026-11-24T01:00", State::closed, "2026-11-24T13:00"},
    Case{office, ny, "2026-11-21T14:00", State::open, "2026-11-21T22:00"},
    Case{office, la, "2026-11-23T16:00", State::open, "2026-11-24T04:00"},
    Case{office, phoenix, "2026-11-23T15:00", State::open, "2026-11-24T03:00"},
    Case{weekdays, berlin, "2026-11-20T16:00", State::closed, "2026-11-23T08:00"},
    Case{weekdays, vienna, "2026-11-23T08:00", State::open, "2026-11-23T16:00"},
    Case{lunch, berlin, "2026-11-23T11:30", State::closed, "2026-11-23T12:00"},
    Case{lunch, vienna, "2026-11-23T14:59", State::open, "2026-11-23T15:00"},
    Case{lunch, vienna, "2026-11-27T15:00", State::closed, "2026-11-30T07:00"},
    // Summer time begins in the United States on 8 March 2026, in Europe on 29 March.
    Case{"Su 09:00-17:00", ny, "2026-03-08T12:59", State::closed, "2026-03-08T13:00"},
    Case{"Su 09:00-17:00", ny, "2026-03-01T13:30", State::closed, "2026-03-01T14:00"},
    Case{"Su 02:30-04:00", ny, "2026-03-08T07:15", State::closed, "2026-03-08T07:30"},
    Case{"Sa 22:00-06:00", ny, "2026-03-08T06:00", State::open, "2026-03-08T10:00"},
    Case{"Su 09:00-17:00", phoenix, "2026-03-08T15:59", State::closed, "2026-03-08T16:00"},
    Case{"Su 09:00-17:00", berlin, "2026-03-28T12:00", State::closed, "2026-03-29T07:00"},
    Case{"Su 09:00-17:00", vienna, "2026-03-22T08:00", State::open, "2026-03-22T16:00"},
    Case{"Sa 22:00-06:00", vienna, "2026-03-29T03:59", State::open, "2026-03-29T04:00"},
    Case{weekdays, berlin, "2026-03-30T06:59", State::closed, "2026-03-30T07:00"},
    // It ends in Europe on 25 October, in the United States on 1 November.
    Case{"Su 09:00-17:00", berlin, "2026-10-24T12:00", State::closed, "2026-10-25T08:00"},
    Case{"Sa 22:00-06:00", berlin, "2026-10-25T04:30", State::open, "2026-10-25T05:00"},
    Case{"Su 09:00-17:00", vienna, "2026-10-25T15:59", State::open, "2026-10-25T16:00"},
    Case{"Su 09:00-17:00", ny, "2026-10-25T13:00", State::open, "2026-10-25T21:00"},
    Case{"Su 09:00-17:00", ny, "2026-11-01T13:30", State::closed, "2026-11-01T14:00"},
    Case{"Sa 22:00-06:00", la, "2026-11-01T13:00", State::open, "2026-11-01T14:00"},
    Case{weekdays, la, "2026-11-02T16:59", State::closed, "2026-11-02T17:00"},
    // Past midnight.
    Case{night, ny, "2026-11-24T04:30", State::open, "2026-11-24T11:00"},
    Case{night, ny, "2026-11-24T11:00", State::closed, "2026-11-25T03:00"},
    Case{night, berlin, "2026-11-22T23:00", State::open, "2026-11-23T05:00"},
    Case{"Su 22:00-02:00", vienna, "2026-11-23T00:59", State::open, "2026-11-23T01:00"},
    Case{"Su 22:00-02:00", vienna, "2026-11-23T01:00", State::closed, "2026-11-29T21:00"},
    Case{"Mo-Su 18:00-24:00", berlin, "2026-11-23T22:59", State::open, "2026-11-23T23:00"},
    Case{"Sa-Su 00:00-24:00", berlin, "2026-11-21T12:00", State::open, "2026-11-22T23:00"},
    Case{"Mo-Th 18:00-08:00; Fr 13:00-24:00; Sa-Su 00:00-24:00; Mo 00:00-08:00", berlin, "2026-11-27T12:00",
         State::open, "2026-11-30T07:00"},
    // Public holidays with a rule of their own.
    Case{no_holidays, ny, "2026-11-26T15:00", State::closed, "2026-11-27T14:00"},
    Case{no_holidays, ny, "2026-07-03T15:00", State::closed, "2026-07-06T13:00"},
    Case{no_holidays, ny, "2027-07-05T15:00", State::closed, "2027-07-06T13:00"},
    Case{no_holidays, ny, "2026-12-24T23:00", State::closed, "2026-12-28T14:00"},
    Case{no_holidays, berlin, "2026-04-03T10:00", State::closed, "2026-04-07T07:00"},
    Case{no_holidays, berlin, "2026-12-25T10:00", State::closed, "2026-12-28T08:00"},
    Case{no_holidays, vienna, "2026-10-26T10:00", State::closed, "2026-10-27T08:00"},
    Case{no_holidays, vienna, "2026-04-03T10:00", State::open, "2026-04-03T15:00"},
    Case{no_holidays, berlin, "2026-10-26T10:00", State::open, "2026-10-26T16:00"},
    Case{sundays, vienna, "2026-12-08T09:30", State::open, "2026-12-08T13:00"},
    Case{sundays, vienna, "2026-12-08T08:30", State::closed, "2026-12-08T09:00"},
    Case{sundays, berlin, "2026-12-08T08:30", State::open, "2026-12-08T17:00"},
    Case{sundays, ny, "2026-11-26T14:30", State::closed, "2026-11-26T15:00"},
    // Public holidays of which the hours say nothing.
    Case{weekdays, ny, "2026-11-26T15:00", State::open, "2026-11-26T22:00", true},
    Case{weekdays, berlin, "2026-05-14T10:00", State::open, "2026-05-14T15:00", true},
    Case{weekdays, vienna, "2026-06-04T10:00", State::open, "2026-06-04T15:00", true},
    Case{weekdays, "Europe/Paris", "2026-07-14T10:00", State::open, "2026-07-14T15:00"},
    // The last minute of a holiday, where the hotline is and not where the reader is.
    Case{weekdays, la, "2026-11-27T07:59", State::closed, "2026-11-27T17:00", true},
    Case{weekdays, la, "2026-11-27T08:00", State::closed, "2026-11-27T17:00"},
    // Always, never, unknown.
    Case{"24/7", "", "2026-12-25T03:00", State::open, ""},
    Case{"24/7", ny, "2026-03-08T07:30", State::open, ""},
    Case{"Mo-Su 00:00-24:00", vienna, "2026-12-25T03:00", State::open, ""},
    Case{"Mo-Su off", berlin, "2026-11-23T10:00", State::closed, ""},
    Case{"PH off", berlin, "2026-11-23T10:00", State::closed, ""},
    Case{"unknown", "", "2026-11-23T10:00", State::unknown, ""},
    Case{"unknown", ny, "2026-11-23T10:00", State::unknown, ""},
};
static_assert(table.size() >= 60);

// "2026-11-23T12:59"
Moment moment(const std::string& text) {
    const auto number = [&text](std::size_t from, std::size_t length) {
        return std::stoi(text.substr(from, length));
    };
    return std::chrono::sys_days(std::chrono::year(number(0, 4)) / number(5, 2) / number(8, 2)) +
           std::chrono::hours(number(11, 2)) + std::chrono::minutes(number(14, 2));
}

class OpeningHoursTable : public testing::TestWithParam<Case> {};

TEST_P(OpeningHoursTable, TellsOpenAndClosed) {
    const Case& wanted = GetParam();
    const auto hours = OpeningHours::parse(wanted.hours, wanted.zone);
    ASSERT_TRUE(hours) << wanted.hours;
    const OpeningHours::Status status = hours->status(moment(wanted.moment));
    const std::string what = std::string(wanted.hours) + " in " + wanted.zone + " at " + wanted.moment;
    EXPECT_EQ(status.state, wanted.state) << what;
    EXPECT_EQ(status.unsure_holiday, wanted.unsure) << what;
    ASSERT_EQ(status.changes_at.has_value(), *wanted.changes != '\0') << what;
    if (status.changes_at) {
        EXPECT_EQ(
            std::chrono::duration_cast<std::chrono::minutes>(*status.changes_at - moment(wanted.changes))
                .count(),
            0)
            << what;
    }
}

INSTANTIATE_TEST_SUITE_P(ThreeCountries, OpeningHoursTable, testing::ValuesIn(table));

TEST(OpeningHours, ThatNeverOpenAreKnownAsSuch) {
    EXPECT_TRUE(OpeningHours::parse("Mo-Su off", berlin)->never());
    EXPECT_TRUE(OpeningHours::parse("PH off", berlin)->never());
    EXPECT_FALSE(OpeningHours::parse("PH 10:00-12:00", berlin)->never());
    EXPECT_FALSE(OpeningHours::parse("24/7", "")->never());
}

TEST(OpeningHours, RefuseHolidaysInsideARange) {
    EXPECT_FALSE(OpeningHours::parse("Mo-PH 09:00-17:00", berlin));
    EXPECT_FALSE(OpeningHours::parse("PH-Su 09:00-17:00", berlin));
    EXPECT_EQ(OpeningHours::parse("Mo 09:00-17:00", "Mars/Olympus").error(),
              OpeningHours::Error::unknown_zone);
}

}  // namespace
}  // namespace amparo::base
