// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/yaml_fields.h"

#include <gtest/gtest.h>

#include "compiler/readers.h"

namespace amparo::compiler {
namespace {

class YamlFields : public testing::Test {
  protected:
    Fields open(std::string_view text) {
        return {parse_mapping(text, "a.yaml", 4, faults_).value(), {"a.yaml", 4}, faults_};
    }
    std::vector<Fault> faults() { return faults_.sorted(); }

    Faults faults_;
};

TEST_F(YamlFields, FoldsATextOverLines) {
    EXPECT_EQ(open("text: one\n  two\n").text("text"), "one two");
    EXPECT_EQ(open("text: |\n  one\n  two\n").text("text"), "one two");
    EXPECT_TRUE(faults().empty());
}

TEST_F(YamlFields, PointsAtTheLineOfTheField) {
    Fields fields = open("a: x\nday: 2026-02-30\n");
    EXPECT_EQ(fields.date("day"), base::Date());
    ASSERT_EQ(faults().size(), 1U);
    EXPECT_EQ(faults()[0].place.line, 6);
}

TEST_F(YamlFields, KnowsAnEmptyFieldFromAMissingOne) {
    Fields fields = open("called_on:\n");
    EXPECT_FALSE(fields.optional_date("called_on"));
    EXPECT_EQ(fields.optional_text("note"), "");
    fields.finish();
    EXPECT_TRUE(faults().empty());
    EXPECT_EQ(fields.text("called_on"), "");
    EXPECT_EQ(faults().size(), 1U);
}

TEST_F(YamlFields, ReportsEveryUnknownField) {
    Fields fields = open("title: x\ntitel: y\nother: z\n");
    EXPECT_EQ(fields.text("title"), "x");
    fields.finish();
    ASSERT_EQ(faults().size(), 2U);
    EXPECT_EQ(faults()[0].advice, "Did you mean \"title\"? Known here: title.");
}

TEST_F(YamlFields, ReportsTheLineThatIsNotYaml) {
    EXPECT_FALSE(parse_yaml("a: x\nb: [1, 2\nc: y\n", "a.yaml", 0, faults_));
    EXPECT_EQ(faults().size(), 1U);
}

TEST_F(YamlFields, OfAListAreRefused) {
    EXPECT_FALSE(parse_mapping("- a\n- b\n", "a.yaml", 0, faults_));
    EXPECT_FALSE(parse_mapping("", "a.yaml", 0, faults_));
}

TEST(Ids, AreSmallLettersDigitsAndHyphens) {
    EXPECT_TRUE(is_plain_id("payton-1980"));
    EXPECT_FALSE(is_plain_id("Payton"));
    EXPECT_FALSE(is_plain_id("a/b"));
    EXPECT_FALSE(is_plain_id(""));
    EXPECT_TRUE(is_item_id("us/home-door"));
    EXPECT_FALSE(is_item_id("us/home/door"));
    EXPECT_FALSE(is_item_id("home-door"));
    EXPECT_FALSE(is_item_id("us/"));
}

}  // namespace
}  // namespace amparo::compiler
