// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/german_grade.h"

#include <gtest/gtest.h>

namespace amparo::compiler {
namespace {

TEST(GermanGrade, IsLowForShortWords) {
    EXPECT_LT(german_grade("Lassen Sie die Tür zu.\nSagen Sie nichts.\nRufen Sie einen Anwalt an."), 9.0);
}

TEST(GermanGrade, IsHighForLawyersGerman) {
    EXPECT_GT(german_grade("Die Aufenthaltsbeendigungsmaßnahmen bedürfen grundsätzlich einer vorhergehenden "
                           "richterlichen Durchsuchungsanordnung."),
              15.0);
}

// 6 words, 1 sentence; of three syllables or more none, of 7 letters or more one (Beamtin), of one syllable
// four (Die, die, Tür, nicht).
TEST(GermanGrade, FollowsTheFormula) {
    EXPECT_NEAR(german_grade("Die Beamtin öffnet die Tür nicht."),
                19.35 * 0 / 6 + 0.1672 * 6 + 12.97 * 1 / 6 - 3.27 * 4 / 6 - 0.875, 0.01);
}

TEST(GermanGrade, OfNothingIsZero) {
    EXPECT_EQ(german_grade(""), 0.0);
    EXPECT_EQ(german_grade("… 123 !"), 0.0);
}

}  // namespace
}  // namespace amparo::compiler
