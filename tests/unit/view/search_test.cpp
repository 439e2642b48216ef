// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/search.h"

#include "view/term.h"
#include "view_test.h"

namespace amparo::view {
namespace {

class SearchTest : public ViewTest {
  protected:
    void find(const QString& query) {
        search_.emplace();
        declare(*search_);
        search_->set_query(query);
    }
    [[nodiscard]] QString first(Search::Role role) const { return text(*search_, 0, role); }
    std::optional<Search> search_;
};

TEST_F(SearchTest, FindsAGuideByAWordThatPeopleUse) {
    find("migra");
    ASSERT_GT(search_->count(), 0);
    EXPECT_FALSE(search_->suggestions());
    EXPECT_EQ(first(Search::PageRole), "guide/us/home-door");
    EXPECT_EQ(first(Search::IconRole), "door");
    EXPECT_EQ(first(Search::TitleRole), "Officers at my door");
}

TEST_F(SearchTest, TellsAHitInTheReadersLanguage) {
    session().set_language("es");
    find("knock");
    ASSERT_GT(search_->count(), 0);
    EXPECT_EQ(first(Search::TitleRole), "Agentes en mi puerta");
}

TEST_F(SearchTest, LeadsToHotlinesAndExplainsTerms) {
    find("Watch Line");
    EXPECT_EQ(first(Search::KindRole), "hotline");
    EXPECT_EQ(first(Search::PageRole), "hotlines?only=us-hotline");
    find("judge's warrant");
    ASSERT_GT(search_->count(), 0);
    EXPECT_EQ(first(Search::KindRole), "term");
    EXPECT_EQ(first(Search::PageRole), "");
    Term term;
    term.set_term_id(first(Search::IdRole));
    declare(term);
    EXPECT_EQ(term.name(), "judge's warrant");
    EXPECT_EQ(term.definition(), "A paper signed by a judge.");
    EXPECT_TRUE(term.sources().contains("Payton"));
    term.set_term_id("term:no-such");
    EXPECT_NE(term.error(), "");
    EXPECT_EQ(term.name(), "");
}

TEST_F(SearchTest, KeepsKindsTogetherAfterTheBestAnswers) {
    find("officers papers watch file card warrant raid");
    QStringList kinds;
    for (int row = 3; row < search_->count(); ++row) {
        QString kind = text(*search_, row, Search::KindRole);
        if (kind == "card" || kind == "check") kind = "guide";
        if (kinds.isEmpty() || kinds.back() != kind) kinds << kind;
    }
    ASSERT_GT(kinds.size(), 1);
    QStringList once = kinds;
    once.removeDuplicates();
    EXPECT_EQ(kinds, once);
}

TEST_F(SearchTest, OffersGuidesWhenNothingIsFound) {
    find("zzzzzzzz");
    EXPECT_TRUE(search_->suggestions());
    EXPECT_EQ(search_->count(), 2);
    search_->set_query("");
    EXPECT_FALSE(search_->suggestions());
    EXPECT_EQ(search_->count(), 0);
}

TEST_F(SearchTest, BearsWhatPeopleType) {
    for (const char* query :
         {"\"", "*", "NEAR(", "a AND", "' OR 1=1 --", "\xf0\x9f\x98\x80", "<b>", "title:door", "-"}) {
        find(QString::fromUtf8(query));
        EXPECT_EQ(search_->error(), "") << query;
    }
    find(QString(100'000, u'x'));
    EXPECT_EQ(search_->error(), "");
}

}  // namespace
}  // namespace amparo::view
