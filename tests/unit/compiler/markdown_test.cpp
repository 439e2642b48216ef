// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/markdown.h"

#include <gtest/gtest.h>

namespace amparo::compiler {
namespace {

std::vector<Element> parse(std::string_view text) {
    Faults faults;
    std::vector<Element> elements = parse_markdown(text, "a.md", 10, faults);
    for (const Fault& fault : faults.sorted()) ADD_FAILURE() << describe(fault);
    return elements;
}

TEST(Markdown, KeepsTheAuthorsWordsOverSeveralLines) {
    const auto elements = parse("One\ntwo & **three**.\n");
    ASSERT_EQ(elements.size(), 1U);
    EXPECT_EQ(elements[0].text, "One\ntwo & **three**.\n");
}

TEST(Markdown, CountsLinesFromTheTopOfTheFile) {
    const auto elements = parse("One.\n\nTwo.\n");
    ASSERT_EQ(elements.size(), 2U);
    EXPECT_EQ(elements[1].place.line, 13);
}

TEST(Markdown, NumbersStepsAsTheAuthorDid) {
    const auto elements = parse("3. Go\n4. on\n");
    ASSERT_EQ(elements.size(), 2U);
    EXPECT_EQ(elements[0].number, 3);
    EXPECT_EQ(elements[1].number, 4);
}

TEST(Markdown, CutsContinuedLinesOutOfListsAndBoxes) {
    const auto elements = parse("> [!ONLY visa minor]\n> - One\n>   two\n> - Three\n");
    ASSERT_EQ(elements.size(), 1U);
    EXPECT_EQ(elements[0].word, "ONLY");
    EXPECT_EQ(elements[0].arguments, (std::vector<std::string>{"visa", "minor"}));
    ASSERT_EQ(elements[0].inside.size(), 2U);
    EXPECT_EQ(elements[0].inside[0].text, "One\ntwo\n");
    EXPECT_EQ(elements[0].inside[1].place.line, 14);
}

TEST(Markdown, MakesOneTextOfEachParagraphInABox) {
    const auto elements = parse("> [!SAY]\n> One.\n>\n> Two.\n");
    ASSERT_EQ(elements.size(), 1U);
    ASSERT_EQ(elements[0].inside.size(), 2U);
    EXPECT_EQ(elements[0].inside[0].text, "One.\n");
    EXPECT_EQ(elements[0].inside[0].place.line, 12);
    EXPECT_EQ(elements[0].inside[1].text, "Two.\n");
}

TEST(FrontMatter, EndsAtItsSecondFence) {
    Faults faults;
    const auto parts = split_front_matter("---\nid: x\n---\nBody --- here\n---\n", "a.md", faults);
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->yaml, "id: x\n");
    EXPECT_EQ(parts->body, "Body --- here\n---\n");
    EXPECT_EQ(parts->body_line, 3);
}

TEST(FrontMatter, MayBeEmptyButNotOpen) {
    Faults faults;
    EXPECT_TRUE(split_front_matter("---\n---\nBody\n", "a.md", faults));
    EXPECT_FALSE(split_front_matter("---\nid: x\nBody\n", "a.md", faults));
    EXPECT_FALSE(split_front_matter("", "a.md", faults));
}

}  // namespace
}  // namespace amparo::compiler
