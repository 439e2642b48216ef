// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "pack/markup.h"
#include "pack/pack.h"
#include "support/pack_signer.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"

namespace amparo::pack {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const base::FallbackChain english = {"en"};
const base::FallbackChain spanish = {"es", "en"};

class SearchTest : public testing::Test {
  protected:
    std::vector<SearchHit> search(const std::string& text, const base::FallbackChain& chain = english,
                                  int limit = 20) {
        auto hits = pack_.search({text, chain, limit});
        EXPECT_TRUE(hits) << text;
        return hits.value_or(std::vector<SearchHit>());
    }

    std::vector<std::string> ids(const std::string& text, const base::FallbackChain& chain = english) {
        std::vector<std::string> out;
        for (const SearchHit& hit : search(text, chain)) out.push_back(hit.id);
        return out;
    }

    test::TemporaryFolder folder_;
    test::PackSigner signer_;
    Pack pack_ =
        Pack::open(folder_.write("us.amparo", signer_.pack(test::sample_database(), test::sample_seal())),
                   std::span(&signer_.key(), 1))
            .value();
};

TEST_F(SearchTest, FindsByTitleKeywordAndBody) {
    EXPECT_EQ(ids("officers door").at(0), "us/home-door");
    EXPECT_EQ(ids("la migra").at(0), "us/home-door");
    EXPECT_EQ(ids("silence").at(0), "us/street-stop");
    EXPECT_EQ(ids("judge's warrant").at(0), "judicial-warrant");
    EXPECT_THAT(ids("watch line"), Contains("us-hotline"));
}

TEST_F(SearchTest, FindsWhatIsStillBeingTyped) {
    EXPECT_THAT(ids("off"), Contains("us/home-door"));
    EXPECT_EQ(ids("stopped str").at(0), "us/street-stop");
    EXPECT_THAT(ids("d"), Contains("us/home-door"));
}

TEST_F(SearchTest, FindsOtherFormsOfAWord) {
    EXPECT_THAT(ids("knocking"), Contains("us/home-door"));
    EXPECT_THAT(ids("OFFICER'S DOORS"), Contains("us/home-door"));
    EXPECT_THAT(ids("jueces papel", spanish), Not(IsEmpty()));
}

TEST_F(SearchTest, AnswersInTheReadersLanguageWhateverLanguageWasTyped) {
    const auto hits = search("puerta", english);
    ASSERT_THAT(hits, Not(IsEmpty()));
    EXPECT_EQ(hits[0].id, "us/home-door");
    EXPECT_EQ(hits[0].title, "Officers at my door");
    EXPECT_EQ(search("street", spanish).at(0).title, "Parado en la calle");
}

TEST_F(SearchTest, TellsEachItemOnce) {
    auto found = ids("migra raid redada door puerta");
    std::sort(found.begin(), found.end());
    EXPECT_EQ(std::adjacent_find(found.begin(), found.end()), found.end());
}

TEST_F(SearchTest, PutsTheExactTitleFirst) {
    const auto hits = search("stopped in the STREET!");
    EXPECT_EQ(hits.at(0).id, "us/street-stop");
    EXPECT_GT(hits.at(0).score, 1);
}

TEST_F(SearchTest, PutsAllWordsBeforeSomeWords) {
    const auto hits = search("officers silence");
    ASSERT_GE(hits.size(), 2u);
    EXPECT_EQ(hits[0].id, "us/street-stop");  // the only one with both
    EXPECT_GT(hits[0].score, hits[1].score);
}

TEST_F(SearchTest, FindsSomethingWhenOneWordIsRight) {
    EXPECT_EQ(ids("xyzzy migra plugh").at(0), "us/home-door");
    EXPECT_THAT(ids("xyzzy plugh"), IsEmpty());
}

TEST_F(SearchTest, ShowsWhereItFound) {
    EXPECT_EQ(search("carry").at(0).snippet, "You may have to <b>carry</b> papers.");
    EXPECT_EQ(search("papeles", spanish).at(0).snippet, "ICE dice que su propio <b>papel</b> basta.");
    EXPECT_EQ(search("knock").at(0).snippet, "They <b>knock</b>. You do not have to open.");
    for (const SearchHit& hit : search("warrant officers must"))
        EXPECT_TRUE(is_markup(hit.snippet)) << hit.snippet;
}

TEST_F(SearchTest, ShowsTheParagraphThatHoldsMostOfTheWords) {
    EXPECT_THAT(search("officers must show a warrant").at(0).snippet,
                HasSubstr("<b>Officers</b> need a judge's <b>warrant</b> &amp; <b>must</b> <b>show</b>"));
}

TEST_F(SearchTest, KeepsToTheLimit) {
    EXPECT_EQ(search("the a i is", english, 2).size(), 2u);
    EXPECT_THAT(search("door", english, 0), IsEmpty());
    EXPECT_THAT(search("door", english, -5), IsEmpty());
}

TEST_F(SearchTest, ForgivesASlip) {
    for (const char* typed : {"mirga", "miggra", "mgra", "migta"}) {
        EXPECT_THAT(ids(typed + std::string(" xyzzy")), Contains("us/home-door")) << typed;
    }
    EXPECT_THAT(ids("abx xyzzy"), IsEmpty());  // too short to guess
}

TEST_F(SearchTest, FindsAPhoneNumberInAnyGrouping) {
    for (const char* typed : {"844-363-1423", "1 844 363 1423", "+1 (844) 363-1423", "8443631423"}) {
        EXPECT_THAT(ids(typed), Contains("us-hotline")) << typed;
    }
}

TEST_F(SearchTest, GuessesAreBounded) {
    std::string words;
    for (int i = 0; i < 2000; ++i) words += "migrx" + std::to_string(i) + " ";
    for (const std::string& text :
         {words, std::string(10000, 'm'), std::string("mi\0gra", 6), std::string("mi\xed\xa0\x80gra"),
          std::string("m\"i'g*r^a"), std::string("🚪mígŕx"), std::string("aeoeueaeoeueaeoeue")}) {
        EXPECT_TRUE(pack_.search({text, english, 20})) << text.substr(0, 40);
    }
}

TEST_F(SearchTest, TakesAnyTextThatAPersonMayType) {
    for (const std::string& text :
         {std::string(), std::string("   "), std::string("\"\"\""), std::string("door\" OR 1"),
          std::string("* ^ ( ) NEAR"), std::string("title : door"), std::string("{}-+"),
          std::string("\xff\xfe\xc0"), std::string("a\0b", 3), std::string(100000, 'a'),
          std::string(100000, '"'), std::string("🚪🚪🚪"), std::string("AND OR NOT")}) {
        EXPECT_TRUE(pack_.search({text, english, 20})) << text.substr(0, 40);
        EXPECT_TRUE(pack_.search({text, {}, 20}));
    }
    EXPECT_THAT(search("..."), IsEmpty());
    EXPECT_THAT(ids("\"door\" AND"), Contains("us/home-door"));
}

TEST_F(SearchTest, FindsNothingInWhatHoldsNoWord) {
    for (const char* text :
         {"\xcc\x81\xcc\x81\xcc\x81", "👮🚪😱", "\xed\xa0\x80\xed\xbf\xbf", "ـــ", "ْ ّ", "\xe2\x80\x8c"}) {
        EXPECT_THAT(search(text), IsEmpty()) << text;
    }
}

TEST_F(SearchTest, ReadsTheBeginningOfWhatIsTooLong) {
    std::string paste = "officers at my door ";
    while (paste.size() < 10'000) paste += "lorem ipsum ";
    EXPECT_EQ(ids(paste).at(0), "us/home-door");
    std::string thousand = "migra";
    for (int i = 0; i < 1000; ++i) thousand += " xq" + std::to_string(i);
    EXPECT_EQ(ids(thousand).at(0), "us/home-door");
}

// What Latin forms begin with in the index is no letter: typing it leads nowhere else.
TEST_F(SearchTest, TakesPrivateCharactersForNothing) {
    EXPECT_EQ(ids("\xee\x80\x80"
                  "door"),
              ids("door"));
    EXPECT_THAT(search("\xee\x80\x81"), IsEmpty());
}

}  // namespace
}  // namespace amparo::pack
