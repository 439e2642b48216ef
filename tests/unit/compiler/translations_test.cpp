// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/translations.h"

#include <gtest/gtest.h>

#include "support/temporary_folder.h"

namespace amparo::compiler {
namespace {

using State = pack::TranslationState;

constexpr std::string_view header = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

class TranslationsOf : public testing::Test {
  protected:
    std::vector<Translations> load(const std::string& entries) {
        [[maybe_unused]] const auto path = folder_.write("es.po", std::string(header) + entries);
        return load_translations(folder_.path(),
                                 {{"", "Call 211 **now**.", {}, {}}, {"keywords", "raid", {}, {}}}, faults_);
    }
    const Translation* sentence(const std::string& entries) {
        loaded_ = load(entries);
        return loaded_.at(0).find("Call 211 **now**.");
    }

    test::TemporaryFolder folder_;
    std::vector<Translations> loaded_;
    Faults faults_;
};

TEST_F(TranslationsOf, AnUntouchedEntryAreMachineMade) {
    const Translation* found = sentence("msgid \"Call 211 **now**.\"\nmsgstr \"Llame **ya** al 211.\"\n");
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->markup, "Llame <b>ya</b> al 211.");
    EXPECT_EQ(found->state, State::machine);
}

TEST_F(TranslationsOf, AReviewedEntrySaySo) {
    const Translation* found =
        sentence("# reviewed: Ana\nmsgid \"Call 211 **now**.\"\nmsgstr \"Llame **ya** al 211.\"\n");
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->state, State::reviewed);
}

TEST_F(TranslationsOf, AFuzzyEntryAreOutdatedEvenIfReviewed) {
    const Translation* found =
        sentence("# reviewed: Ana\n#, fuzzy\nmsgid \"Call 211 **now**.\"\nmsgstr \"Llame al 211.\"\n");
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->state, State::outdated);
}

TEST_F(TranslationsOf, AnOutdatedEntryWithAnotherNumberAreNotShown) {
    EXPECT_EQ(sentence("#, fuzzy\nmsgid \"Call 211 **now**.\"\nmsgstr \"Llame al 311.\"\n"), nullptr);
    EXPECT_TRUE(faults_.none());
}

TEST_F(TranslationsOf, AnEntryWithAnotherNumberAreAFault) {
    EXPECT_EQ(sentence("msgid \"Call 211 **now**.\"\nmsgstr \"Llame al 311.\"\n"), nullptr);
    EXPECT_FALSE(faults_.none());
}

TEST_F(TranslationsOf, AnEmptyOrForgottenTextAreMissing) {
    EXPECT_EQ(sentence("msgid \"Call 211 **now**.\"\nmsgstr \"\"\n\nmsgid \"Gone\"\nmsgstr \"Ido\"\n"),
              nullptr);
    EXPECT_TRUE(faults_.none());
}

TEST_F(TranslationsOf, KeywordsAreFreeWords) {
    const auto loaded = load("msgctxt \"keywords\"\nmsgid \"raid\"\nmsgstr \"redada, la migra 287\"\n");
    ASSERT_NE(loaded.at(0).keywords("raid"), nullptr);
    EXPECT_EQ(loaded.at(0).keywords("raid")->plain, "redada, la migra 287");
    EXPECT_TRUE(faults_.none());
}

}  // namespace
}  // namespace amparo::compiler
