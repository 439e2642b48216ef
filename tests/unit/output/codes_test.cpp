// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/codes.h"

#include <gtest/gtest.h>

namespace amparo::output {
namespace {

TEST(CodesTest, NothingToSayIsNoCode) {
    const Codes codes = codes_of(QStringLiteral("  "), 3);
    EXPECT_TRUE(codes.codes.empty());
    EXPECT_FALSE(codes.shortened);
}

TEST(CodesTest, ShortTextIsOneCode) {
    const Codes codes = codes_of(QStringLiteral("Call 911"), 3);
    ASSERT_EQ(codes.codes.size(), 1U);
    EXPECT_FALSE(codes.shortened);
    EXPECT_LE(codes.codes.front().size, 25);
}

TEST(CodesTest, LongTextIsSpreadAndSaysWhenSomeHadNoRoom) {
    const QString sentence = QStringLiteral("This sentence is here to fill the code with words. ");
    EXPECT_EQ(codes_of(sentence.repeated(15), 3).codes.size(), 2U);
    EXPECT_FALSE(codes_of(sentence.repeated(15), 3).shortened);
    EXPECT_EQ(codes_of(sentence.repeated(100), 3).codes.size(), 3U);
    EXPECT_TRUE(codes_of(sentence.repeated(100), 3).shortened);
}

TEST(CodesTest, OneEndlessWordEndsBetweenLetters) {
    const Codes codes = codes_of(QString(10'000, QChar(0x4E00)), 2);
    EXPECT_EQ(codes.codes.size(), 2U);
    EXPECT_TRUE(codes.shortened);
    for (const Code& code : codes.codes) {
        EXPECT_LE(code.size, 85) << "an old telephone could not read it";
    }
}

}  // namespace
}  // namespace amparo::output
