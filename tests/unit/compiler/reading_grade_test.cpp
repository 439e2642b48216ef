// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/reading_grade.h"

#include <gtest/gtest.h>

namespace amparo::compiler {
namespace {

TEST(ReadingGrade, IsLowForShortWords) {
    EXPECT_LT(reading_grade("Keep the door closed. Ask for a paper."), 3.0);
}

TEST(ReadingGrade, IsHighForLawyersEnglish) {
    EXPECT_GT(
        reading_grade("Notwithstanding administrative authorization, constitutional prohibitions regarding "
                      "unreasonable searches necessitate judicial determination."),
        20.0);
}

// "The cat sat on the mat." 6 words, 6 syllables, 1 sentence: 0.39 * 6 + 11.8 - 15.59 < 0.
TEST(ReadingGrade, IsNeverBelowZero) {
    EXPECT_EQ(reading_grade("The cat sat on the mat."), 0.0);
}

// 12 words, 18 syllables, 1 sentence.
TEST(ReadingGrade, FollowsTheFormula) {
    EXPECT_NEAR(reading_grade("The officer of the city asked a woman to open a window."),
                0.39 * 12 + 11.8 * 18 / 12 - 15.59, 0.01);
}

TEST(ReadingGrade, OfNothingIsZero) {
    EXPECT_EQ(reading_grade(""), 0.0);
    EXPECT_EQ(reading_grade("... 123 !"), 0.0);
}

TEST(ReadingGrade, TakesEachLineAsASentence) {
    EXPECT_LT(reading_grade("open a window\nopen a window"), reading_grade("open a window open a window"));
}

}  // namespace
}  // namespace amparo::compiler
