// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/spoken_text.h"

#include <gtest/gtest.h>

namespace amparo::base {
namespace {

TEST(SpokenText, SaysNumbersAsWords) {
    EXPECT_EQ(spoken("You have 14 days.", "en"), "You have fourteen days.");
    EXPECT_EQ(spoken("Usted tiene 14 días.", "es"), "Usted tiene catorce días.");
    EXPECT_EQ(spoken("Sie haben 14 Tage.", "de"), "Sie haben vierzehn Tage.");
    EXPECT_EQ(spoken("A fine of 15,000 dollars, 2 years", "en"),
              "A fine of fifteen thousand dollars, two years");
    EXPECT_EQ(spoken("bis zu 15.000 Euro", "de"), "bis zu fünfzehntausend Euro");
}

TEST(SpokenText, SaysFormAndTelephoneNumbersFigureByFigure) {
    EXPECT_EQ(spoken("Form I-862", "en"), "Form I-eight six two");
    EXPECT_EQ(spoken("1-844-363-1423", "en"), "one-eight four four-three six three-one four two three");
    EXPECT_EQ(spoken("007", "en"), "zero zero seven");
    EXPECT_EQ(spoken("99999999999999999999", "en").substr(0, 9), "nine nine");
}

TEST(SpokenText, SaysSignsAndAbbreviationsAsWords) {
    EXPECT_EQ(spoken("8 U.S.C. § 1226", "en"),
              "eight United States Code section one thousand two hundred twenty-six");
    EXPECT_EQ(spoken("§ 58 Abs. 3 AufenthG", "de"), "Paragraf achtundfünfzig Absatz drei AufenthG");
    EXPECT_EQ(spoken("z. B. ein Brief", "de"), "zum Beispiel ein Brief");
    EXPECT_EQ(spoken("en EE. UU.", "es"), "en Estados Unidos");
}

TEST(SpokenText, LeavesWhatItDoesNotKnow) {
    EXPECT_EQ(spoken("", "en"), "");
    EXPECT_EQ(spoken("§ x", "ti"), "§ x");
    EXPECT_EQ(spoken("Keep the door closed.", "en"), "Keep the door closed.");
    EXPECT_EQ(spoken("Start.", "en"), "Start.");
}

TEST(SpokenText, CutsAtTheEndOfSentences) {
    EXPECT_EQ(sentences("Keep the door closed. Talk through it.", "en"),
              (std::vector<std::string>{"Keep the door closed.", "Talk through it."}));
    EXPECT_EQ(sentences("不要开门。保持沉默。", "zh"),
              (std::vector<std::string>{"不要开门。", "保持沉默。"}));
    EXPECT_TRUE(sentences("  ", "en").empty());
    EXPECT_TRUE(sentences("", "not a language").empty());
}

}  // namespace
}  // namespace amparo::base
