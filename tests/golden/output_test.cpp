// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "content_tree.h"

namespace amparo::test {
namespace {

namespace fs = std::filesystem;

// The base content as a pack, signed by a key of its own.
class Output : public testing::Test {
  protected:
    Output() {
        EXPECT_EQ(amparo_pack({"keygen", "--out", keys().string()}, tree_.folder()).exit, 0);
        EXPECT_EQ(build(tree_, "packs"), 0);
    }

    int build(const ContentTree& tree, const std::string& folder) {
        return amparo_pack("build", tree,
                           {"--key", (keys() / "development.key").string(), "--out",
                            (tree_.folder() / folder).string()})
            .exit;
    }

    std::string show(const std::string& id, const std::string& language) {
        return amparo_pack({"show", pack("packs"), id, "--language", language}, tree_.folder()).out;
    }

    [[nodiscard]] fs::path keys() const { return tree_.folder() / "keys"; }
    [[nodiscard]] std::string pack(const std::string& folder) const {
        return (tree_.folder() / folder / "us.amparo").string();
    }

    ContentTree tree_;
};

TEST_F(Output, ShowsAGuideWithEveryKindOfBlock) {
    expect_golden("expected/guide.en.expected", show("us/home-door", "en"));
}

TEST_F(Output, ShowsTheStateOfEachTranslatedParagraph) {
    expect_golden("expected/guide.es.expected", show("us/home-door", "es"));
}

TEST_F(Output, ShowsTheSourceWhereALanguageIsUnknown) {
    EXPECT_THAT(show("us/home-door", "fa"), testing::HasSubstr("Officers at my door"));
}

TEST_F(Output, ShowsAReviewedGuide) {
    expect_golden("expected/reviewed.en.expected", show("us/street-stop", "en"));
}

TEST_F(Output, TellsReadersThatAGuideWasChangedSinceItsReview) {
    ContentTree changed;
    changed.apply(fs::path(GOLDEN_FOLDER) / "changed_since_review.case");
    ASSERT_EQ(build(changed, "packs"), 0);
    EXPECT_THAT(show("us/street-stop", "en"),
                testing::HasSubstr("reviewed by A. Lawyer, attorney, 2026-10-01, changed since\n"));
    const Outcome outcome = amparo_pack("check", changed);
    EXPECT_EQ(outcome.exit, 0);
    expect_golden("expected/notices.expected", outcome.err);
}

TEST_F(Output, KeepsAReviewWhenNothingThatWasReviewedChanged) {
    ContentTree changed;
    changed.apply(fs::path(GOLDEN_FOLDER) / "not_reviewed.case");
    EXPECT_EQ(amparo_pack("check", changed).err, "");
}

TEST_F(Output, ShowsACardLineByLine) {
    expect_golden("expected/card.es.expected", show("us/card", "es"));
}

TEST_F(Output, ShowsACheck) {
    expect_golden("expected/check.en.expected", show("us/warrant", "en"));
}

TEST_F(Output, ShowsADrawingByItsLabels) {
    ContentTree drawn;
    drawn.apply(fs::path(GOLDEN_FOLDER) / "drawing.case");
    ASSERT_EQ(build(drawn, "packs"), 0);
    const std::string labels =
        "drawing 1 warrant: The name of a court. [advice]\n"
        "drawing 2 warrant: A judge signed it. [payton-1980]\n";
    EXPECT_THAT(show("us/home-door", "en"), testing::HasSubstr(labels));
    EXPECT_THAT(show("us/warrant", "en"),
                testing::HasSubstr("help: Look at the first two lines.\n" + labels + "answer: "));
}

TEST_F(Output, ShowsADocument) {
    expect_golden("expected/document.es.expected", show("us/i-862", "es"));
}

TEST_F(Output, ShowsALetter) {
    expect_golden("expected/letter.en.expected", show("us/data", "en"));
}

TEST_F(Output, ShowsATerm) {
    expect_golden("expected/term.en.expected", show("judicial-warrant", "en"));
}

TEST_F(Output, ShowsAHotline) {
    expect_golden("expected/hotline.es.expected", show("migrawatch", "es"));
}

TEST_F(Output, WritesTheTemplateForTranslators) {
    const fs::path out = tree_.folder() / "us.pot";
    EXPECT_EQ(amparo_pack("pot", tree_, {"--out", out.string()}).exit, 0);
    expect_golden("expected/us.pot", read(out));
}

TEST_F(Output, Counts) {
    expect_golden("expected/stats.json", amparo_pack("stats", tree_, {"--json"}).out);
}

TEST_F(Output, TellsWhatRestsOnWhichSource) {
    expect_golden("expected/by_source.expected", amparo_pack("stats", tree_, {"--by-source"}).out);
}

TEST_F(Output, TellsWhatIsDueSoonestFirst) {
    expect_golden("expected/due.expected", amparo_pack("due", tree_, {"--before", "2027-02-22"}).out);
    EXPECT_EQ(amparo_pack("due", tree_, {"--before", "2026-11-15"}).out, "");
    EXPECT_THAT(amparo_pack("due", tree_, {"--before", "2027-02-22", "--json"}).out,
                testing::StartsWith("[\n  {\n    \"day\": \"2026-11-15\",\n    \"kind\": \"contested\""));
    EXPECT_EQ(amparo_pack("due", tree_, {"--before", "soon"}).exit, 2);
}

TEST_F(Output, NamesWhatAReviewerReadByItsHash) {
    const std::string hash = amparo_pack("hash", tree_, {"us/street-stop"}).out;
    EXPECT_THAT(read(tree_.content() / "us/guides/street-stop.md"),
                testing::HasSubstr("hash: " + hash.substr(0, hash.size() - 1)));
    EXPECT_EQ(amparo_pack("hash", tree_, {"us/nothing"}).exit, 3);
}

TEST_F(Output, TellsWhatANewerPackSaysOtherwise) {
    ContentTree newer;
    newer.apply(fs::path(GOLDEN_FOLDER) / "newer.case");
    ASSERT_EQ(build(newer, "newer"), 0);
    expect_golden("expected/diff.expected",
                  amparo_pack({"diff", pack("packs"), pack("newer")}, tree_.folder()).out);
}

TEST_F(Output, FindsAGuideByAWordThatPeopleUse) {
    const Outcome outcome = amparo_pack(
        {"search", "--packs", (tree_.folder() / "packs").string(), "--language", "es", "--json", "redada"},
        tree_.folder());
    EXPECT_THAT(outcome.out, testing::StartsWith(R"({"rank":1,"kind":"guide","id":"us/home-door",)"
                                                 R"("title":"Agentes en mi puerta","score":)"));
}

TEST_F(Output, FindsADocumentByItsFormNumber) {
    const Outcome outcome = amparo_pack(
        {"search", "--packs", (tree_.folder() / "packs").string(), "--language", "es", "form I-862"},
        tree_.folder());
    EXPECT_THAT(outcome.out, testing::StartsWith("1. Notice to Appear (document us/i-862)\n"));
}

TEST_F(Output, FindsALetterByAWordThatPeopleUse) {
    const Outcome outcome =
        amparo_pack({"search", "--packs", (tree_.folder() / "packs").string(), "foia"}, tree_.folder());
    EXPECT_THAT(outcome.out, testing::StartsWith("1. Ask for your file (letter us/data)\n"));
}

// A folder without jurisdiction.yaml that countries include.
class Included : public Output {
  protected:
    Included() {
        including_.apply(fs::path(GOLDEN_FOLDER) / "including.case");
        EXPECT_EQ(build(including_, "packs"), 0);
    }

    ContentTree including_;
};

TEST_F(Included, GuidesAreInThePackInItsLanguages) {
    expect_golden("expected/included.de.expected", show("eu/data-access", "de"));
    EXPECT_THAT(show("us/street-stop", "de"), testing::HasSubstr("Bleiben Sie ruhig. {machine}"));
    EXPECT_FALSE(fs::exists(tree_.folder() / "packs" / "eu.amparo"));
}

TEST_F(Included, TextsHaveATemplateOfTheirOwn) {
    const fs::path out = tree_.folder() / "eu.pot";
    EXPECT_EQ(amparo_pack("pot", including_, {"--jurisdiction", "eu", "--out", out.string()}).exit, 0);
    EXPECT_THAT(read(out), testing::HasSubstr("You may ask."));
    EXPECT_THAT(read(out), testing::Not(testing::HasSubstr("Stay calm.")));
}

TEST_F(Output, FindsAHotlineByItsNumber) {
    const Outcome outcome =
        amparo_pack({"search", "--packs", (tree_.folder() / "packs").string(), "211"}, tree_.folder());
    EXPECT_EQ(outcome.out, "1. MigraWatch (hotline migrawatch)\n");
}

TEST_F(Output, IsTheSameBytesAgain) {
    const ContentTree elsewhere;
    ASSERT_EQ(build(elsewhere, "again"), 0);
    EXPECT_TRUE(read(pack("packs")) == read(pack("again")));
}

TEST_F(Output, IsOtherBytesForOtherWords) {
    ContentTree newer;
    newer.apply(fs::path(GOLDEN_FOLDER) / "newer.case");
    ASSERT_EQ(build(newer, "newer"), 0);
    EXPECT_FALSE(read(pack("packs")) == read(pack("newer")));
}

}  // namespace
}  // namespace amparo::test
