// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/opening_text.h"

#include <gtest/gtest.h>

#include "qstring_printer.h"

namespace amparo::view {
namespace {

using namespace std::chrono_literals;

// Monday, 23 November 2026, 10:00 in New York, 16:00 in Berlin.
const auto monday = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + 15h;

// ICU puts a narrow space that does not break before AM and PM.
QString plain_spaces(QString text) {
    return text.replace(QChar(0x202F), QChar(u' '));
}

QString now(const char* hours, const char* zone, const char* reader_zone, const char* language = "en",
            const char* country = "us") {
    const bool right_to_left = std::string_view(language) == "ar";
    return plain_spaces(OpeningText(ReaderLocale(language, country), monday, true, reader_zone, right_to_left)
                            .now(hours, zone)
                            .sentence);
}

QString week(const char* hours, const char* zone, const char* reader_zone, const char* language = "en",
             const char* country = "us") {
    return plain_spaces(
        OpeningText(ReaderLocale(language, country), monday, true, reader_zone, false).week(hours, zone));
}

TEST(OpeningText, NamesTheTimeOfTheReadersOwnZoneOnce) {
    EXPECT_EQ(now("Mo-Fr 09:00-17:00", "America/New_York", "America/New_York"), "Open now, until 5:00 PM");
    EXPECT_EQ(now("Mo-Fr 11:00-17:00", "America/New_York", "America/New_York"),
              "Closed, opens in 60 minutes, at 11:00 AM");
    EXPECT_EQ(now("We 11:00-17:00", "America/New_York", "America/New_York"),
              "Closed, opens Wednesday 11:00 AM");
}

TEST(OpeningText, NamesBothTimesForAReaderElsewhere) {
    EXPECT_EQ(now("Mo-Fr 09:00-17:00", "America/New_York", "Europe/Berlin", "en", "de"),
              "Open now, until 17:00 in New York (23:00 where you are)");
    EXPECT_EQ(now("Mo-Fr 09:00-23:00", "America/New_York", "Europe/Berlin", "en", "de"),
              "Open now, until 23:00 in New York (Tuesday 05:00 where you are)");
}

TEST(OpeningText, WritesTimesAsTheReaderDoes) {
    EXPECT_EQ(week("Mo-Fr 08:00-20:00; Sa,Su 09:00-17:00", "America/New_York", "America/New_York"),
              QString::fromUtf8("Mon–Fri 8:00 AM–8:00 PM; Sat, Sun 9:00 AM–5:00 PM"));
    EXPECT_EQ(week("Mo-Fr 08:00-20:00", "America/New_York", "America/New_York", "de", "de"),
              QString::fromUtf8("Mo.–Fr. 08:00–20:00"));
    EXPECT_EQ(week("Mo-Fr 08:00-12:00,13:00-17:00; Sa off", "America/New_York", "Europe/Berlin", "en", "de"),
              QString::fromUtf8("Mon–Fri 08:00–12:00, 13:00–17:00; Sat closed (time in New York)"));
}

TEST(OpeningText, IsHonestAboutWhatIsNotKnown) {
    EXPECT_EQ(now("unknown", "", "America/New_York"), "Opening hours not known");
    EXPECT_EQ(now("nonsense", "America/New_York", "America/New_York"), "Opening hours not known");
    EXPECT_EQ(week("unknown", "", "America/New_York"), "");
    EXPECT_EQ(now("24/7", "", "America/New_York"), "Open day and night");
}

TEST(OpeningText, KeepsTimesInOrderInRightToLeftText) {
    const QString sentence = now("Mo-Fr 09:00-17:00", "America/New_York", "America/New_York", "ar");
    EXPECT_TRUE(sentence.contains(QChar(0x2066)));
    EXPECT_TRUE(sentence.endsWith(QChar(0x2069)));
}

TEST(OpeningText, CountsTheMinutesWhenItIsSoon) {
    EXPECT_EQ(now("Mo-Fr 10:40-17:00", "America/New_York", "America/New_York"),
              "Closed, opens in 40 minutes, at 10:40 AM");
    EXPECT_EQ(now("Mo-Fr 08:00-10:01", "America/New_York", "America/New_York"),
              "Open now, closes in 1 minute, at 10:01 AM");
    EXPECT_EQ(now("Mo-Fr 10:40-17:00", "America/New_York", "Europe/Berlin", "en", "de"),
              "Closed, opens in 40 minutes, at 10:40 in New York (16:40 where you are)");
    EXPECT_EQ(now("Mo-Fr 11:31-17:00", "America/New_York", "America/New_York"), "Closed, opens 11:31 AM");
}

TEST(OpeningText, SaysClearlyWhatCannotBeToldOrNeverOpens) {
    EXPECT_EQ(now("Mo-Fr 09:00-17:00", "Mars/Olympus", "America/New_York"),
              "Opening hours not known: this device does not know the clock there");
    EXPECT_EQ(now("Mo-Su off", "America/New_York", "America/New_York"), "Closed. No opening hours are named");
}

TEST(OpeningText, WarnsOnAHolidayOfWhichTheHoursSayNothing) {
    const auto thanksgiving = std::chrono::sys_days{std::chrono::year{2026} / 11 / 26} + 15h;
    const OpeningText text(ReaderLocale("en", "us"), thanksgiving, true, "America/New_York", false);
    EXPECT_EQ(plain_spaces(text.now("Mo-Fr 09:00-17:00", "America/New_York").sentence),
              "Open now, until 5:00 PM. Today is a public holiday: they may be closed");
    EXPECT_EQ(plain_spaces(text.now("Mo-Fr 09:00-17:00; PH off", "America/New_York").sentence),
              "Closed, opens Friday 9:00 AM");
    EXPECT_EQ(week("Mo-Fr 09:00-17:00; Su,PH off", "America/New_York", "America/New_York"),
              QString::fromUtf8("Mon–Fri 9:00 AM–5:00 PM; Sun, public holidays closed"));
}

}  // namespace
}  // namespace amparo::view
