// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/negation.h"

#include <gtest/gtest.h>

namespace amparo::compiler {
namespace {

const Languages languages = {{"en", {"\\bnot\\b"}}, {"ru", {"\\bне\\b"}}, {"zh-Hans", {"[不没]"}}};

TEST(Negation, LostInAnyScriptIsFound) {
    const NegationCheck check(languages);
    EXPECT_TRUE(check.lost("Do Not open.", "en", "Откройте.", "ru"));
    EXPECT_FALSE(check.lost("Do not open.", "en", "НЕ открывайте.", "ru"));
    EXPECT_TRUE(check.lost("Do not open.", "en", "开门。", "zh-Hans"));
    EXPECT_FALSE(check.lost("Do not open.", "en", "不开门。", "zh-Hans"));
}

TEST(Negation, NothingIsLostWhereThereWasNone) {
    EXPECT_FALSE(NegationCheck(languages).lost("Knot the notes.", "en", "Откройте.", "ru"));
}

TEST(Negation, ALanguageThatNobodyDescribedIsNotChecked) {
    EXPECT_FALSE(NegationCheck(languages).lost("Do not open.", "en", "Deschideți.", "ro"));
    EXPECT_FALSE(NegationCheck(languages).lost("Nu deschideți.", "ro", "Откройте.", "ru"));
}

}  // namespace
}  // namespace amparo::compiler
