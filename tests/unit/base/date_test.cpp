// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <gtest/gtest.h>

namespace amparo::base {
namespace {

TEST(Date, ReadsTheDaysThatExistAndNothingElse) {
    EXPECT_EQ(Date::parse("2026-11-23"), (Date{2026, 11, 23}));
    EXPECT_EQ(Date::parse("2024-02-29"), (Date{2024, 2, 29}));
    for (const char* wrong : {"", "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "2026-11-23 ",
                              "+026-11-23", "2026/11/23", "20261123", "2026-11-31", "2026-1a-01"}) {
        EXPECT_FALSE(Date::parse(wrong)) << wrong;
    }
}

TEST(Date, WritesWhatItRead) {
    EXPECT_EQ(Date::parse("0800-01-05")->iso(), "0800-01-05");
}

TEST(Date, CountsDaysOverLeapYears) {
    EXPECT_EQ((Date{2024, 2, 28}).plus_days(2).iso(), "2024-03-01");
    EXPECT_EQ((Date{2026, 1, 1}).plus_days(-1).iso(), "2025-12-31");
}

TEST(Date, IsTheDayInUtc) {
    using namespace std::chrono;
    const system_clock::time_point last_second = sys_days(2026y / 11 / 23) + 23h + 59min + 59s;
    EXPECT_EQ(Date::at(last_second).iso(), "2026-11-23");
    EXPECT_EQ(Date::at(last_second + 1s).iso(), "2026-11-24");
    EXPECT_EQ(Date::at(system_clock::time_point{} - 1s).iso(), "1969-12-31");
}

TEST(Date, ComparesByTime) {
    EXPECT_LT((Date{2026, 9, 30}), (Date{2026, 10, 1}));
}

}  // namespace
}  // namespace amparo::base
