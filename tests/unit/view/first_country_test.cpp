// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/first_country.h"

#include <gtest/gtest.h>

namespace amparo::view {
namespace {

const std::vector<Country> three = {{"at", {"en", "de"}}, {"de", {"en", "de"}}, {"us", {"en", "es"}}};

TEST(FirstCountry, IsTheOneOfTheSystemsLocale) {
    EXPECT_EQ(first_country(three, {"DE", "America/New_York", "en"}), "de");
}

TEST(FirstCountry, IsTheOneOfTheTimeZoneWhereTheLocaleNamesNone) {
    EXPECT_EQ(first_country(three, {"", "Europe/Vienna", "en"}), "at");
    EXPECT_EQ(first_country(three, {"GT", "America/Chicago", "es"}), "us");
}

TEST(FirstCountry, IsWhereTheLanguageIsSpokenWhenNothingElseIsKnown) {
    EXPECT_EQ(first_country(three, {"", "UTC", "en"}), "us");
    EXPECT_EQ(first_country(three, {"", "Etc/UTC", "de"}), "de");
    EXPECT_EQ(first_country(three, {"MX", "", "es"}), "us");
}

TEST(FirstCountry, IsSomeCountryAsLongAsThereIsOne) {
    EXPECT_EQ(first_country(three, {"", "No/Where", "prs"}), "at");
    EXPECT_EQ(first_country({}, {"US", "America/New_York", "en"}), "");
}

}  // namespace
}  // namespace amparo::view
