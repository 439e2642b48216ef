// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/opening_hours.h"

#include <gtest/gtest.h>

namespace amparo::base {
namespace {

using namespace std::chrono;
using State = OpeningHours::State;
using Moment = system_clock::time_point;

constexpr std::string_view new_york = "America/New_York";
constexpr std::string_view vienna = "Europe/Vienna";

OpeningHours hours(std::string_view text, std::string_view zone) {
    auto parsed = OpeningHours::parse(text, zone);
    EXPECT_TRUE(parsed) << text;
    return parsed.value_or(OpeningHours());
}

Moment utc(year_month_day day, minutes time) {
    return sys_days(day) + time;
}

TEST(OpeningHours, OpenInTheZoneOfThePlaceAndNotOfTheReader) {
    const auto office = hours("Mo-Fr 08:00-20:00; Sa,Su 09:00-17:00", new_york);
    // Monday, 23 November 2026; New York is five hours behind UTC.
    EXPECT_EQ(office.status(utc(2026y / 11 / 23, 12h + 59min)).state, State::closed);
    const auto open = office.status(utc(2026y / 11 / 23, 13h));
    EXPECT_EQ(open.state, State::open);
    EXPECT_EQ(open.changes_at, utc(2026y / 11 / 24, 1h));
    const auto closed = office.status(utc(2026y / 11 / 24, 1h));
    EXPECT_EQ(closed.state, State::closed);
    EXPECT_EQ(closed.changes_at, utc(2026y / 11 / 24, 13h));
    EXPECT_EQ(office.status(utc(2026y / 11 / 22, 14h)).state, State::open);  // Sunday, nine o'clock
}

TEST(OpeningHours, RunPastMidnight) {
    const auto night = hours("Sa,Su 22:00-02:00", vienna);
    const auto monday = night.status(utc(2026y / 11 / 23, 0h + 30min));  // half past one, the night of Sunday
    EXPECT_EQ(monday.state, State::open);
    EXPECT_EQ(monday.changes_at, utc(2026y / 11 / 23, 1h));
    EXPECT_EQ(night.status(utc(2026y / 11 / 23, 1h)).changes_at, utc(2026y / 11 / 28, 21h));
}

TEST(OpeningHours, JoinSpansThatTouch) {
    const auto whole_weekend = hours("Sa,Su 00:00-24:00", vienna);
    EXPECT_EQ(whole_weekend.status(utc(2026y / 11 / 21, 12h)).changes_at, utc(2026y / 11 / 22, 23h));
}

TEST(OpeningHours, FollowDaylightSaving) {
    const auto office = hours("Su 09:00-17:00", vienna);
    EXPECT_EQ(office.status(utc(2026y / 3 / 28, 12h)).changes_at,
              utc(2026y / 3 / 29, 7h));  // summer time begins
    EXPECT_EQ(office.status(utc(2026y / 10 / 24, 12h)).changes_at, utc(2026y / 10 / 25, 8h));  // and ends
    // The night that has 25 hours: from ten on Saturday (UTC+2) to six on Sunday (UTC+1).
    const auto night = hours("Sa 22:00-06:00", vienna);
    EXPECT_EQ(night.status(utc(2026y / 10 / 24, 21h)).changes_at, utc(2026y / 10 / 25, 5h));
}

TEST(OpeningHours, LunchBreaksAndLaterRules) {
    const auto office = hours("Mo-Fr 08:00-12:00,13:00-17:00; Fr 08:00-12:00; We off", "Etc/UTC");
    EXPECT_EQ(office.status(utc(2026y / 11 / 23, 12h + 30min)).changes_at, utc(2026y / 11 / 23, 13h));
    EXPECT_EQ(office.status(utc(2026y / 11 / 27, 14h)).state, State::closed);
    EXPECT_EQ(office.status(utc(2026y / 11 / 25, 9h)).state, State::closed);
    EXPECT_EQ(office.status(utc(2026y / 11 / 24, 18h)).changes_at, utc(2026y / 11 / 26, 8h));
    const auto added = hours("Mo-Fr 08:00-12:00, Mo 14:00-16:00", "Etc/UTC");
    EXPECT_EQ(added.status(utc(2026y / 11 / 23, 9h)).state, State::open);
    EXPECT_EQ(added.status(utc(2026y / 11 / 23, 15h)).state, State::open);
    EXPECT_EQ(added.status(utc(2026y / 11 / 24, 15h)).state, State::closed);
}

TEST(OpeningHours, DaysMayRunOverTheEndOfTheWeek) {
    const auto office = hours("Sa-Mo 10:00-11:00", "Etc/UTC");
    EXPECT_EQ(office.status(utc(2026y / 11 / 23, 10h)).state, State::open);
    EXPECT_EQ(office.status(utc(2026y / 11 / 24, 10h)).state, State::closed);
    EXPECT_EQ(hours("10:00-11:00", "Etc/UTC").status(utc(2026y / 11 / 24, 10h)).state, State::open);
}

TEST(OpeningHours, AlwaysAndNeverAndUnknown) {
    for (const char* text : {"24/7", "Mo-Su 00:00-24:00", "00:00-12:00,12:00-24:00"}) {
        const auto always = hours(text, new_york);
        EXPECT_TRUE(always.always()) << text;
        EXPECT_EQ(always.status(utc(2026y / 11 / 23, 3h)).state, State::open);
        EXPECT_EQ(always.status(utc(2026y / 11 / 23, 3h)).changes_at, std::nullopt);
    }
    const auto never = hours("Mo-Su off", new_york).status(utc(2026y / 11 / 23, 3h));
    EXPECT_EQ(never.state, State::closed);
    EXPECT_EQ(never.changes_at, std::nullopt);
    const auto unknown = hours("unknown", "");
    EXPECT_FALSE(unknown.known());
    EXPECT_EQ(unknown.status(utc(2026y / 11 / 23, 3h)).state, State::unknown);
    EXPECT_FALSE(hours("Mo-Sa 00:00-24:00", new_york).always());
}

TEST(OpeningHours, RefuseWhatTheyDoNotUnderstand) {
    for (const char* wrong :
         {"", " ", "always", "Mo-", "Mo-Fr 8:00-20:00", "Mo-Fr 08:00", "Mo-Fr 08:00-25:00",
          "Mo-Fr 08:60-09:00", "Mo-Fr 08:00-20:00;", "Mo-Fr 08:00-20:00,", "Xx 08:00-20:00", "SH off",
          "Mo-Fr 08:00-08:00", "24/7; Mo off", "Mo-Fr 08:00-20:00 maybe", "Mo 24:00-02:00",
          "Mo,,Tu 08:00-09:00", "ab:cd-ef:gh"}) {
        const auto parsed = OpeningHours::parse(wrong, new_york);
        ASSERT_FALSE(parsed) << wrong;
        EXPECT_EQ(parsed.error(), OpeningHours::Error::syntax) << wrong;
    }
}

TEST(OpeningHours, RefuseAZoneThatDoesNotExist) {
    for (const char* zone : {"", "America/Atlantis", "GMT+5", "../etc/localtime", "Etc/Unknown"}) {
        const auto parsed = OpeningHours::parse("Mo 08:00-09:00", zone);
        ASSERT_FALSE(parsed) << zone;
        EXPECT_EQ(parsed.error(), OpeningHours::Error::unknown_zone);
    }
    EXPECT_FALSE(OpeningHours::parse("24/7", "America/Atlantis"));
    EXPECT_TRUE(OpeningHours::parse("24/7", ""));
}

}  // namespace
}  // namespace amparo::base
