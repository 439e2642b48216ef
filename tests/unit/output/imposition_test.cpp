// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/imposition.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace amparo::output {
namespace {

using testing::ElementsAre;

TEST(FoldedTest, FourPagesStandOnBothSidesOfOneSheet) {
    EXPECT_THAT(folded(4, false), ElementsAre(FoldedSide{3, 0}, FoldedSide{1, 2}));
}

TEST(FoldedTest, EightPagesLieInEachOther) {
    EXPECT_THAT(folded(8, false),
                ElementsAre(FoldedSide{7, 0}, FoldedSide{1, 6}, FoldedSide{5, 2}, FoldedSide{3, 4}));
}

TEST(FoldedTest, WhatIsMissingStaysBlankAtTheEnd) {
    EXPECT_THAT(folded(2, false), ElementsAre(FoldedSide{-1, 0}, FoldedSide{1, -1}));
}

TEST(FoldedTest, RightToLeftOpensFromTheOtherSide) {
    EXPECT_THAT(folded(4, true), ElementsAre(FoldedSide{0, 3}, FoldedSide{2, 1}));
}

}  // namespace
}  // namespace amparo::output
