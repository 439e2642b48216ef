// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/pack.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/pack_signer.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"

namespace amparo::pack {
namespace {

using base::FallbackChain;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const FallbackChain english = {"en"};
const FallbackChain spanish = {"es", "en"};

class PackTest : public testing::Test {
  protected:
    [[nodiscard]] Result<Pack> open() const { return Pack::open(file_, std::span(&signer_.key(), 1)); }

    test::TemporaryFolder folder_;
    test::PackSigner signer_;
    std::filesystem::path file_ =
        folder_.write("us.amparo", signer_.pack(test::sample_database(), test::sample_seal()));
    Pack pack_ = open().value();
};

TEST_F(PackTest, SaysWhatItIs) {
    const PackInfo& info = pack_.info();
    EXPECT_EQ(info.jurisdiction, "us");
    EXPECT_EQ(info.name, "United States");
    EXPECT_EQ(info.official_language, "en");
    EXPECT_EQ(info.version, 2026112301);
    EXPECT_EQ(info.date.iso(), "2026-11-23");
    EXPECT_EQ(info.expires.iso(), "2027-05-22");
    EXPECT_EQ(info.key_id, signer_.key().key_id());
    EXPECT_THAT(info.languages, ElementsAre("en", "es", "fa"));
}

TEST_F(PackTest, StaysReadableWhenItsFileIsReplacedOrGone) {
    std::filesystem::rename(folder_.write("other", "something else"), file_);
    EXPECT_TRUE(pack_.guide("us/home-door", english));
    std::filesystem::remove(file_);
    EXPECT_TRUE(pack_.guide("us/street-stop", english));
}

TEST_F(PackTest, LeavesNothingBesideItself) {
    ASSERT_TRUE(pack_.search({"door", english, 20}));
    const auto entries = std::distance(std::filesystem::directory_iterator(folder_.path()), {});
    EXPECT_EQ(entries, 1);
}

TEST_F(PackTest, ListsEachKindInItsOrder) {
    const auto guides = pack_.guides(spanish).value();
    ASSERT_THAT(guides, SizeIs(2));
    EXPECT_EQ(guides[0].id, "us/home-door");
    EXPECT_EQ(guides[0].title.markup, "Agentes en mi puerta");
    EXPECT_EQ(guides[0].icon, "door");
    EXPECT_EQ(guides[0].when, Situation::now);
    EXPECT_THAT(pack_.cards(english).value(), SizeIs(1));
    EXPECT_THAT(pack_.checks(english).value(), SizeIs(1));
}

TEST_F(PackTest, TellsAGuideBlockByBlock) {
    const Guide guide = pack_.guide("us/home-door", english).value();
    EXPECT_EQ(guide.law_as_of.iso(), "2026-09-16");
    EXPECT_EQ(guide.review_by.iso(), "2027-01-15");
    ASSERT_THAT(guide.reviews, SizeIs(1));
    EXPECT_EQ(guide.reviews[0].by, "A. Lawyer");
    ASSERT_THAT(guide.blocks, SizeIs(10));

    const Block& first = guide.blocks[0];
    EXPECT_EQ(first.kind, BlockKind::step);
    EXPECT_TRUE(first.right_now);
    EXPECT_EQ(first.number, 1);
    ASSERT_THAT(first.sources, SizeIs(1));
    EXPECT_EQ(first.sources[0].key, "payton-1980");
    EXPECT_TRUE(first.sources[0].primary);

    EXPECT_THAT(guide.blocks[2].sources, SizeIs(2));
    EXPECT_FALSE(guide.blocks[2].sources[1].primary);
    EXPECT_EQ(guide.blocks[3].kind, BlockKind::say);
    EXPECT_EQ(guide.blocks[3].official, "I do not agree to you coming in.");
    EXPECT_EQ(guide.blocks[3].official_language, "en");
    EXPECT_TRUE(guide.blocks[4].advice);
    EXPECT_EQ(guide.blocks[5].as_of, (base::Date{2026, 9, 16}));
    EXPECT_THAT(guide.blocks[6].audiences, ElementsAre(Audience::no_papers, Audience::asylum));
    EXPECT_EQ(guide.blocks[7].text.markup, "judge's warrant");
    EXPECT_EQ(guide.blocks[7].detail.markup, "A paper signed by a judge.");
    EXPECT_EQ(guide.blocks[8].target, "us-hotline");
    EXPECT_EQ(guide.blocks[9].text.markup, "Stopped in the street");
}

TEST_F(PackTest, LeavesOutRelatedGuidesThatItDoesNotHold) {
    const Guide guide = pack_.guide("us/home-door", english).value();
    ASSERT_THAT(guide.related, SizeIs(1));
    EXPECT_EQ(guide.related[0].id, "us/street-stop");
    EXPECT_THAT(guide.hotlines, ElementsAre("us-hotline"));
}

TEST_F(PackTest, SaysOfEveryParagraphWhereItsWordsComeFrom) {
    const Guide guide = pack_.guide("us/home-door", spanish).value();
    EXPECT_EQ(guide.blocks[0].text.state, TranslationState::reviewed);
    EXPECT_EQ(guide.blocks[0].text.language, "es");
    EXPECT_EQ(guide.blocks[0].text.original, "Keep the door <b>closed</b>.");
    EXPECT_EQ(guide.blocks[1].text.state, TranslationState::machine);
    EXPECT_EQ(guide.blocks[2].text.state, TranslationState::outdated);
    EXPECT_EQ(guide.blocks[4].text.state, TranslationState::missing);
    EXPECT_EQ(guide.blocks[4].text.language, "en");
    EXPECT_EQ(guide.blocks[4].text.markup, "Do not lie.");
    EXPECT_EQ(guide.share.total, 9);
    EXPECT_EQ(guide.share.missing, 1);
    EXPECT_EQ(guide.share.outdated, 1);
    EXPECT_EQ(guide.share.reviewed, 2);
    EXPECT_EQ(guide.share.machine, 5);
}

TEST_F(PackTest, SaysHowMuchOfItsGuidesStandsInALanguage) {
    EXPECT_EQ(pack_.translated_share("en").value(), 1);
    EXPECT_GT(pack_.translated_share("es").value(), 0.5);
    EXPECT_LT(pack_.translated_share("es").value(), 1);
    EXPECT_EQ(pack_.translated_share("so").value(), 0);
}

TEST_F(PackTest, GoesDownTheChainParagraphByParagraph) {
    const Guide guide = pack_.guide("us/home-door", {"fa", "es", "en"}).value();
    EXPECT_EQ(guide.blocks[1].text.language, "es");
    EXPECT_EQ(guide.blocks[4].text.language, "en");
    const Guide unknown = pack_.guide("us/home-door", {"so"}).value();
    EXPECT_EQ(unknown.title.state, TranslationState::missing);
    EXPECT_EQ(pack_.guide("us/home-door", {"en-GB", "en"}).value().title.state, TranslationState::source);
    EXPECT_EQ(pack_.guide("us/home-door", {}).value().title.state, TranslationState::source);
    // The source language ends the search even when others follow it.
    EXPECT_EQ(pack_.guide("us/home-door", {"en", "es"}).value().title.language, "en");
}

TEST_F(PackTest, DoesNotHoldWhatItDoesNotHold) {
    EXPECT_EQ(pack_.guide("us/nothing", english).error(), Error::no_such_item);
    EXPECT_EQ(pack_.guide("us/card", english).error(), Error::no_such_item);
    EXPECT_EQ(pack_.guide("' OR 1=1 --", english).error(), Error::no_such_item);
    EXPECT_EQ(pack_.card("us/home-door", english).error(), Error::no_such_item);
    EXPECT_EQ(pack_.check("", english).error(), Error::no_such_item);
    EXPECT_EQ(pack_.term(std::string(100000, 'x'), english).error(), Error::no_such_item);
}

TEST_F(PackTest, ShowsACardLineByLine) {
    const Card card = pack_.card("us/card", spanish).value();
    EXPECT_EQ(card.official_language, "en");
    ASSERT_THAT(card.lines, SizeIs(1));
    EXPECT_EQ(card.lines[0].official, "I want to stay silent.");
    EXPECT_EQ(card.lines[0].reader.markup, "Quiero guardar silencio.");
}

TEST_F(PackTest, LeadsThroughACheck) {
    const Check check = pack_.check("us/warrant", spanish).value();
    EXPECT_EQ(check.start, "top");
    ASSERT_THAT(check.questions, SizeIs(1));
    EXPECT_EQ(check.questions[0].help->markup, "Mire las primeras líneas.");
    ASSERT_THAT(check.questions[0].answers, SizeIs(1));
    EXPECT_EQ(check.questions[0].answers[0].go, "unclear");
    ASSERT_THAT(check.questions[0].labels, SizeIs(2));
    EXPECT_EQ(check.questions[0].labels[0].text.markup, "Aquí está la corte.");
    EXPECT_EQ(check.questions[0].labels[1].target, "us-warrants");
    EXPECT_EQ(check.questions[0].labels[1].number, 2);
    ASSERT_THAT(check.results, SizeIs(1));
    EXPECT_EQ(check.results[0].tone, "warning");
    ASSERT_THAT(check.results[0].detail, SizeIs(1));
    EXPECT_THAT(check.results[0].detail[0].sources, SizeIs(1));
    ASSERT_THAT(check.results[0].links, SizeIs(1));
    EXPECT_EQ(check.results[0].links[0].id, "us/home-door");
}

TEST_F(PackTest, ListsHotlinesWithEverythingThatIsKnown) {
    const auto hotlines = pack_.hotlines(spanish).value();
    ASSERT_THAT(hotlines, SizeIs(2));
    const Hotline& line = hotlines[0];
    EXPECT_EQ(line.organisation, "Watch Line");
    EXPECT_EQ(line.purpose.markup, "Denuncie una redada y pida ayuda.");
    EXPECT_THAT(line.needs, ElementsAre("raid", "detained"));
    ASSERT_THAT(line.numbers, SizeIs(2));
    EXPECT_EQ(line.numbers[0].number, "+18443631423");
    EXPECT_EQ(line.numbers[1].kind, NumberKind::short_code);
    EXPECT_THAT(line.languages, ElementsAre("en", "es"));
    EXPECT_EQ(line.abroad, Known::unknown);
    EXPECT_EQ(line.confidential, Known::no);
    EXPECT_TRUE(line.confidential_note);
    EXPECT_FALSE(line.hours_note);
    EXPECT_EQ(line.called_on, std::nullopt);
    EXPECT_TRUE(line.confirmed);
    EXPECT_THAT(line.sources, SizeIs(1));
    EXPECT_EQ(hotlines[1].called_on, (base::Date{2026, 11, 20}));
    EXPECT_FALSE(hotlines[1].confirmed);
}

TEST_F(PackTest, ExplainsADocumentUnderTheNameThatIsPrintedOnIt) {
    const Document document = pack_.document("us/i-862", spanish).value();
    EXPECT_EQ(document.title.markup, "Notice to Appear");
    EXPECT_EQ(document.title.language, "en");
    EXPECT_EQ(document.title.state, TranslationState::source);
    EXPECT_EQ(document.summary.markup, "Inicia su caso en el tribunal.");
    EXPECT_EQ(document.form, "I-862");
    EXPECT_EQ(document.deadline_kind, DeadlineKind::hearing);
    ASSERT_THAT(document.looks, SizeIs(1));
    EXPECT_TRUE(document.looks[0].advice);
    ASSERT_THAT(document.what, SizeIs(1));
    EXPECT_THAT(document.what[0].sources, SizeIs(1));
    EXPECT_THAT(document.deadline, SizeIs(1));
    ASSERT_THAT(document.first, SizeIs(1));
    EXPECT_EQ(document.first[0].text.markup, "Lea el día.");
    EXPECT_THAT(document.hotlines, ElementsAre("us-hotline"));
    ASSERT_THAT(document.related, SizeIs(2));
    EXPECT_EQ(document.related[1].kind, ItemKind::letter);
    EXPECT_EQ(document.share.total, 4);
    EXPECT_EQ(document.share.missing, 1);
    const auto hits = pack_.search({"i-862", spanish, 20}).value();
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits[0].kind, HitKind::document);
    EXPECT_EQ(hits[0].title, "Notice to Appear");
}

TEST_F(PackTest, HoldsALetterWithItsQuestions) {
    const Letter letter = pack_.letter("us/data", spanish).value();
    EXPECT_EQ(letter.title.markup, "Pida su expediente");
    EXPECT_EQ(letter.language, "en");
    EXPECT_EQ(letter.recipient, "Office of Records");
    EXPECT_THAT(letter.address, ElementsAre("1 Main Street", "Washington"));
    EXPECT_THAT(letter.address_sources, SizeIs(1));
    ASSERT_THAT(letter.questions, SizeIs(4));
    EXPECT_EQ(letter.questions[0].ask.markup, "¿Cómo se llama?");
    EXPECT_TRUE(letter.questions[0].required);
    ASSERT_THAT(letter.questions[1].options, SizeIs(2));
    EXPECT_EQ(letter.questions[1].options[1].letter, "my records of entry");
    EXPECT_EQ(letter.questions[3].kind, QuestionKind::yes_no);
    ASSERT_THAT(letter.paragraphs, SizeIs(6));
    EXPECT_EQ(letter.paragraphs[4].option, "entry");
    EXPECT_EQ(letter.paragraphs[5].text, "Yours faithfully\n{{name}}");
    EXPECT_THAT(letter.enclose, SizeIs(1));
    EXPECT_THAT(letter.fee, SizeIs(0));
    ASSERT_TRUE(letter.answer_within);
    EXPECT_EQ(letter.answer_within->days, 20);
    EXPECT_TRUE(letter.answer_within->working);
    EXPECT_THAT(letter.answer_within->sources, SizeIs(1));
}

TEST_F(PackTest, KnowsWhatItHolds) {
    EXPECT_TRUE(pack_.holds("us/data"));
    EXPECT_FALSE(pack_.holds("eu/data"));
}

TEST_F(PackTest, ExplainsATerm) {
    const Term term = pack_.term("judicial-warrant", spanish).value();
    EXPECT_EQ(term.name.markup, "orden judicial");
    EXPECT_EQ(term.definition.state, TranslationState::machine);
    EXPECT_THAT(term.sources, SizeIs(1));
}

}  // namespace
}  // namespace amparo::pack
