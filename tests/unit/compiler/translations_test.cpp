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
    std::vector<Translations> load(const std::string& entries) { return load("es", entries); }
    std::vector<Translations> load(const std::string& tag, const std::string& entries) {
        [[maybe_unused]] const auto path = folder_.write(tag + ".po", std::string(header) + entries);
        return load_translations(folder_.path(), {messages_, official_language_, terms_, languages_},
                                 faults_);
    }
    const Translation* sentence(const std::string& entries) {
        loaded_ = load(entries);
        return loaded_.at(0).find("Call 211 **now**.");
    }

    test::TemporaryFolder folder_;
    std::string official_language_ = "de";
    std::vector<Message> messages_ = {{"", "Call 211 **now**.", {}, {}, false, false},
                                      {"keywords", "raid", {}, {}, false, false},
                                      {"", "Do not open.", {}, {}, false, false},
                                      {"", "Nein.", {}, {}, false, true},
                                      {"", "Ask for the [order](term:order).", {}, {}, false, false},
                                      {"", "court order", {}, {}, false, false}};
    std::vector<Term> terms_;
    Languages languages_ = {{"en", {"\\bnot\\b"}}, {"es", {"\\bno\\b"}}, {"de", {"\\bnein\\b"}}};
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

TEST_F(TranslationsOf, ALostNotIsAFault) {
    EXPECT_EQ(load("msgid \"Do not open.\"\nmsgstr \"Abra.\"\n").at(0).find("Do not open."), nullptr);
    EXPECT_FALSE(faults_.none());
}

TEST_F(TranslationsOf, ANotThatWasKeptIsFine) {
    EXPECT_NE(load("msgid \"Do not open.\"\nmsgstr \"No abra.\"\n").at(0).find("Do not open."), nullptr);
    EXPECT_TRUE(faults_.none());
}

TEST_F(TranslationsOf, ANotSaidTheOtherWayRoundPassesWhenTheTranslatorSaysSo) {
    EXPECT_NE(load("# deliberate: closed is the plain word\nmsgid \"Do not open.\"\nmsgstr \"Cierre.\"\n")
                  .at(0)
                  .find("Do not open."),
              nullptr);
    EXPECT_TRUE(faults_.none());
}

TEST_F(TranslationsOf, WhatIsSaidToOfficersIsReadInTheirLanguage) {
    EXPECT_EQ(load("msgid \"Nein.\"\nmsgstr \"Sí.\"\n").at(0).find("Nein."), nullptr);
    EXPECT_FALSE(faults_.none());
}

TEST_F(TranslationsOf, ATermIsCalledWhatTheGlossaryCallsIt) {
    Faults none;
    terms_.push_back({"order", read_phrase("court order", {}, {}, none), {}, {}, {}, false});
    const std::string name = "msgid \"court order\"\nmsgstr \"orden de un juez\"\n\n";
    const std::string sentence = "msgid \"Ask for the [order](term:order).\"\nmsgstr \"Pida ";
    (void)load(name + sentence + "la [orden](term:order).\"\n");
    EXPECT_TRUE(faults_.none());
    (void)load(name + sentence + "el [papel](term:order).\"\n");
    EXPECT_FALSE(faults_.none());
}

TEST_F(TranslationsOf, RightToLeftTextIsolatesNumbers) {
    messages_.push_back({"", "Call +1 212 5550100.", {}, {}, false, false});
    const auto loaded = load("ar", "msgid \"Call +1 212 5550100.\"\nmsgstr \"اتصل +1 212 5550100.\"\n");
    const Translation* found = loaded.at(0).find("Call +1 212 5550100.");
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->plain, "اتصل \u2066+1 212 5550100\u2069.");
}

TEST_F(TranslationsOf, ATextMuchShorterThanTheOthersIsAFault) {
    messages_.clear();
    std::string entries;
    for (char name = 'a'; name < 'z'; ++name) {
        const std::string source = std::string("This sentence is long enough to say much: ") + name;
        messages_.push_back({"", source, {}, {}, false, false});
        entries +=
            "msgid \"" + source + "\"\nmsgstr \"" + (name == 'y' ? "Corta." : "Es " + source) + "\"\n\n";
    }
    (void)load(entries);
    ASSERT_EQ(faults_.sorted().size(), 1U);
    EXPECT_NE(faults_.sorted().front().message.find("shorter"), std::string::npos);
}

}  // namespace
}  // namespace amparo::compiler
