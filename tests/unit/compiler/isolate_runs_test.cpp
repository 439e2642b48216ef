// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/isolate_runs.h"

#include <gtest/gtest.h>

namespace amparo::compiler {
namespace {

#define LRI "\xE2\x81\xA6"
#define PDI "\xE2\x81\xA9"

TEST(IsolatedRuns, PhoneNumbersKeepTheirOrder) {
    EXPECT_EQ(with_isolated_runs("اتصل بـ +49 30 12 34 الآن"), "اتصل بـ " LRI "+49 30 12 34" PDI " الآن");
}

TEST(IsolatedRuns, SectionsKeepTheirOrder) {
    EXPECT_EQ(with_isolated_runs("حسب § 60a AufenthG."), "حسب " LRI "§ 60a AufenthG" PDI ".");
}

TEST(IsolatedRuns, BracketsOfANameBelongToIt) {
    EXPECT_EQ(with_isolated_runs("مكتب Department of State (DOS)"),
              "مكتب " LRI "Department of State (DOS)" PDI);
}

TEST(IsolatedRuns, BracketsOfTheSentenceDoNot) {
    EXPECT_EQ(with_isolated_runs("(ICE air 1) نعم"), "(" LRI "ICE air 1" PDI ") نعم");
}

TEST(IsolatedRuns, TheFullStopOfAQuotedSentenceStaysWithIt) {
    EXPECT_EQ(with_isolated_runs("قل: «I do not agree.» ثم"), "قل: «" LRI "I do not agree." PDI "» ثم");
    EXPECT_EQ(with_isolated_runs("نموذج Form I-9."), "نموذج " LRI "Form I-9" PDI ".");
}

TEST(IsolatedRuns, ASingleWordOrNumberStaysAsItIs) {
    EXPECT_EQ(with_isolated_runs("قل ICE أو 60 يوم"), "قل ICE أو 60 يوم");
}

TEST(IsolatedRuns, TagsAndEscapesStayAsTheyAre) {
    EXPECT_EQ(with_isolated_runs("<a href=\"term:i-9\">نموذج I-9</a> &amp; <b>لا</b>"),
              "<a href=\"term:i-9\">نموذج " LRI "I-9" PDI "</a> &amp; <b>لا</b>");
}

TEST(IsolatedRuns, BrokenTextIsNotLost) {
    EXPECT_EQ(with_isolated_runs("لا <b"), "لا <b");
    EXPECT_EQ(with_isolated_runs(""), "");
}

}  // namespace
}  // namespace amparo::compiler
