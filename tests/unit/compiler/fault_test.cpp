// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/fault.h"

#include <gtest/gtest.h>

namespace amparo::compiler {
namespace {

TEST(Fault, ReadsAsFileLineMessageAdvice) {
    EXPECT_EQ(describe({{"us/a.md", 3}, "the text is empty", "Write it."}),
              "us/a.md:3: the text is empty. Write it.");
}

TEST(Faults, AreTold_InTheOrderOfTheFiles_EachOnce) {
    Faults faults;
    faults.add({"b", 1}, "x", "");
    faults.add({"a", 10}, "x", "");
    faults.add({"a", 9}, "x", "");
    faults.add({"a", 9}, "x", "");
    ASSERT_EQ(faults.sorted().size(), 3U);
    EXPECT_EQ(faults.sorted()[0].place.line, 9);
    EXPECT_EQ(faults.sorted()[1].place.line, 10);
    EXPECT_EQ(faults.sorted()[2].place.file, "b");
}

TEST(Suggestion, IsTheNearestName) {
    EXPECT_EQ(suggestion("payton-1981", {"steagald-1981", "payton-1980"}), "Did you mean \"payton-1980\"? ");
}

TEST(Suggestion, IsSilentWhenNothingIsNear) {
    EXPECT_EQ(suggestion("wen", {"title", "summary"}), "");
}

TEST(OneOf, ReadsAsASentence) {
    EXPECT_EQ(one_of({"now", "after", "learn"}), "now, after or learn");
}

}  // namespace
}  // namespace amparo::compiler
