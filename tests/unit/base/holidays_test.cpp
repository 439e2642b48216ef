// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/holidays.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace amparo::base {
namespace {

std::set<std::string> holidays(std::string_view country, int year) {
    std::set<std::string> days;
    for (Date day{year, 1, 1}; day.year == year; day = day.plus_days(1)) {
        if (is_public_holiday(country, day)) days.insert(day.iso());
    }
    return days;
}

TEST(Holidays, OfTheUnitedStatesWithTheDaysOnWhichTheyAreKept) {
    // Independence Day 2026 is a Saturday, kept on the Friday.
    EXPECT_EQ(holidays("US", 2026),
              (std::set<std::string>{"2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19",
                                     "2026-07-03", "2026-07-04", "2026-09-07", "2026-10-12", "2026-11-11",
                                     "2026-11-26", "2026-12-25"}));
    EXPECT_TRUE(is_public_holiday("US", {2021, 12, 31}));   // New Year's Day 2022 was a Saturday
    EXPECT_TRUE(is_public_holiday("US", {2027, 7, 5}));     // 4 July 2027 is a Sunday
    EXPECT_FALSE(is_public_holiday("US", {2026, 11, 27}));  // the day after Thanksgiving
}

TEST(Holidays, OfTheWholeOfGermany) {
    EXPECT_EQ(holidays("DE", 2026),
              (std::set<std::string>{"2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14",
                                     "2026-05-25", "2026-10-03", "2026-12-25", "2026-12-26"}));
    EXPECT_FALSE(is_public_holiday("DE", {2026, 6, 4}));  // Corpus Christi, in some states alone
}

TEST(Holidays, OfAustria) {
    EXPECT_EQ(holidays("AT", 2026),
              (std::set<std::string>{"2026-01-01", "2026-01-06", "2026-04-06", "2026-05-01", "2026-05-14",
                                     "2026-05-25", "2026-06-04", "2026-08-15", "2026-10-26", "2026-11-01",
                                     "2026-12-08", "2026-12-25", "2026-12-26"}));
    EXPECT_FALSE(is_public_holiday("AT", {2026, 4, 3}));  // Good Friday, not since 2019
}

TEST(Holidays, OfEasterInYearsWhenItIsEarlyAndLate) {
    EXPECT_TRUE(is_public_holiday("DE", {2008, 3, 24}));
    EXPECT_TRUE(is_public_holiday("DE", {2038, 4, 26}));
}

TEST(Holidays, OfOtherCountriesAreNotKnown) {
    EXPECT_TRUE(holidays("FR", 2026).empty());
    EXPECT_TRUE(holidays("", 2026).empty());
}

}  // namespace
}  // namespace amparo::base
