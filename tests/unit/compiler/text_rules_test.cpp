// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/text_rules.h"

#include <gtest/gtest.h>

namespace amparo::compiler {
namespace {

bool refused(std::string_view text) {
    Faults faults;
    check_characters(text, {"a.md", 1}, faults);
    return !faults.none();
}

TEST(TextRules, LetEveryScriptPass) {
    EXPECT_FALSE(refused("Keep the door closed – “no” is enough."));
    EXPECT_FALSE(refused("در را باز نکنید، نمی\u200Cخواهم"));
    EXPECT_FALSE(refused("\u2068+1 844\u2069 \u200F١٢٣"));
    EXPECT_FALSE(refused("不要开门。"));
    EXPECT_FALSE(refused("ክፍት አታድርጉ"));
}

TEST(TextRules, RefuseWhatCannotBeSeen) {
    EXPECT_TRUE(refused("a\u202Eb"));
    EXPECT_TRUE(refused("a\u202Ab"));
    EXPECT_TRUE(refused("a\x01z"));
    EXPECT_TRUE(refused("a\u0085z"));
    EXPECT_TRUE(refused("a\xC3"));
    EXPECT_TRUE(refused("a  b"));
    EXPECT_TRUE(refused("a \u00A0z"));
    EXPECT_TRUE(refused("Jose\u0301"));
}

TEST(TextRules, NameTheLineThatIsNotUtf8) {
    Faults faults;
    EXPECT_FALSE(check_encoding("one\ntwo \x80\n", "a.md", faults));
    ASSERT_EQ(faults.sorted().size(), 1U);
    EXPECT_EQ(faults.sorted()[0].place.line, 2);
}

TEST(FoldLines, JoinsLinesAndKeepsDoubleSpacesForTheCheck) {
    EXPECT_EQ(fold_lines("  one\n   two \n"), "one two");
    EXPECT_EQ(fold_lines("one  two"), "one  two");
    EXPECT_EQ(fold_lines(" \n "), "");
}

}  // namespace
}  // namespace amparo::compiler
