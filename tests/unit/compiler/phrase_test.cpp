// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/phrase.h"

#include <gtest/gtest.h>

namespace amparo::compiler {
namespace {

constexpr PhraseRules with_references{.limit = 1500, .inline_marks = true, .references = true};

Phrase read(std::string_view text) {
    Faults faults;
    Phrase phrase = read_phrase(text, {"a.md", 1}, with_references, faults);
    for (const Fault& fault : faults.sorted()) ADD_FAILURE() << describe(fault);
    return phrase;
}

bool refused(std::string_view text, const PhraseRules& rules = with_references) {
    Faults faults;
    [[maybe_unused]] const Phrase phrase = read_phrase(text, {"a.md", 1}, rules, faults);
    return !faults.none();
}

TEST(Phrase, TakesItsSourcesFromTheEnd) {
    const Phrase phrase = read("Keep the door\n closed. [^payton-1980][^advice]");
    EXPECT_EQ(phrase.source, "Keep the door closed.");
    EXPECT_EQ(phrase.references, (std::vector<std::string>{"payton-1980", "advice"}));
}

TEST(Phrase, BecomesMarkupWithEverySignEscaped) {
    const Phrase phrase = read("A **judge's** [paper](term:warrant) & 1 \\< 2 > 0");
    EXPECT_EQ(phrase.markup, "A <b>judge's</b> <a href=\"term:warrant\">paper</a> &amp; 1 &lt; 2 &gt; 0");
    EXPECT_EQ(phrase.plain, "A judge's paper & 1 < 2 > 0");
    EXPECT_EQ(phrase.links, (std::vector<Link>{{"term:warrant"}}));
}

TEST(Phrase, MayBeginLikeAList) {
    EXPECT_EQ(read("911. Then wait.").plain, "911. Then wait.");
    EXPECT_EQ(read("- or +").plain, "- or +");
    EXPECT_EQ(read("# 5").plain, "# 5");
    EXPECT_EQ(read("**\"No\"** is enough.").markup, "<b>\"No\"</b> is enough.");
}

TEST(Phrase, KeepsBracketsThatAreNoLink) {
    EXPECT_EQ(read("Say [your name].").plain, "Say [your name].");
}

TEST(Phrase, RefusesLinksThatLeadOut) {
    EXPECT_TRUE(refused("[x](https://example.org)"));
    EXPECT_TRUE(refused("[x](javascript:alert)"));
    EXPECT_TRUE(refused("[x](term:a\"b)"));
    EXPECT_TRUE(refused("[x](term:)"));
    EXPECT_TRUE(refused("<https://example.org>"));
    EXPECT_TRUE(refused("![x](term:a)"));
}

TEST(Phrase, RefusesMarksWhereOnlyWordsMayStand) {
    const PhraseRules title{.limit = 80, .inline_marks = false, .references = false};
    EXPECT_TRUE(refused("A **door**", title));
    EXPECT_TRUE(refused("A [door](term:door)", title));
    EXPECT_TRUE(refused("A door [^advice]", title));
    EXPECT_FALSE(refused("A door", title));
}

TEST(Phrase, RefusesTooManyCharactersAndNotBytes) {
    const PhraseRules three{.limit = 3, .inline_marks = true, .references = false};
    EXPECT_FALSE(refused("äöü", three));
    EXPECT_TRUE(refused("abcd", three));
}

}  // namespace
}  // namespace amparo::compiler
