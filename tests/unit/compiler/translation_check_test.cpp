// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/translation_check.h"

#include <gtest/gtest.h>

namespace amparo::compiler {
namespace {

bool differs(std::string_view source, std::string_view translation) {
    Faults faults;
    const PhraseRules rules;
    return difference(read_phrase(source, {}, rules, faults), read_phrase(translation, {}, rules, faults))
        .has_value();
}

TEST(TranslationCheck, AcceptsNumbersInAnyOrderAndScript) {
    EXPECT_FALSE(differs("Within 48 hours, form I-205", "Formulario I-205, en 48 horas"));
    EXPECT_FALSE(differs("Within 48 hours", "طی ۴۸ ساعت"));
    EXPECT_FALSE(differs("Pay 1,500 dollars", "Zahlen Sie 1.500 Dollar"));
}

TEST(TranslationCheck, SeesALostOrChangedNumber) {
    EXPECT_TRUE(differs("Within 48 hours", "En 24 horas"));
    EXPECT_TRUE(differs("Within 48 hours", "En unas horas"));
    EXPECT_TRUE(differs("In some hours", "En 48 horas"));
    EXPECT_TRUE(differs("10 days, then 10 more", "10 días y luego más"));
}

TEST(TranslationCheck, SeesAPhoneNumberWhosePartsChangedPlaces) {
    EXPECT_TRUE(differs("Call 1-844-363-1423", "Llame al 1-363-844-1423"));
    EXPECT_FALSE(differs("Call 1-844-363-1423", "Llame al \u20681\u2011844\u2011363\u20111423\u2069"));
    EXPECT_FALSE(differs("Call +1 844 363 1423 now", "اکنون با ۱ ۸۴۴ ۳۶۳ ۱۴۲۳ تماس بگیرید"));
}

TEST(TranslationCheck, SeesALostSectionSign) {
    EXPECT_TRUE(differs("See § 12", "Véase el 12"));
    EXPECT_FALSE(differs("See §§ 12, 13", "Véanse los §§ 12 y 13"));
}

TEST(TranslationCheck, SeesALostOrOtherLink) {
    EXPECT_TRUE(differs("A [paper](term:warrant)", "Un papel"));
    EXPECT_TRUE(differs("A [paper](term:warrant)", "Un [papel](term:form)"));
    EXPECT_FALSE(
        differs("A [paper](term:warrant), [see](guide:us/a)", "[Vea](guide:us/a) un [papel](term:warrant)"));
}

}  // namespace
}  // namespace amparo::compiler
