// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/papers.h"

#include <QCoreApplication>

#include "view/guide.h"
#include "view_test.h"

namespace amparo::view {
namespace {

constexpr int citizen = 0;
constexpr int asylum = 3;
constexpr int under_18 = 5;

class PapersTest : public ViewTest {
  protected:
    Guide& home_door() {
        guide_.emplace();
        guide_->set_guide_id("us/home-door");
        return declare(*guide_);
    }
    static QStringList kinds(const BlockList& list) {
        QStringList kinds;
        for (const BlockRow& row : list.rows()) {
            kinds.append(row.kind);
        }
        return kinds;
    }
    std::optional<Guide> guide_;
};

TEST_F(PapersTest, NothingChosenShowsEverything) {
    EXPECT_FALSE(papers().any());
    EXPECT_TRUE(kinds(home_door()).contains("only"));
    EXPECT_TRUE(guide_->divides());
    EXPECT_EQ(guide_->left_out(), 0);
}

TEST_F(PapersTest, LeaveOutWhatIsForOthersInGuideAndSteps) {
    papers().toggle(citizen);
    EXPECT_FALSE(kinds(home_door()).contains("only"));
    EXPECT_FALSE(kinds(*guide_->steps()).contains("only"));
    EXPECT_EQ(guide_->left_out(), 1);
    EXPECT_TRUE(kinds(*guide_).contains("paragraph"));  // what is for everybody stays
}

TEST_F(PapersTest, SeveralMayHoldAtOnce) {
    papers().toggle(under_18);
    EXPECT_EQ(home_door().left_out(), 1);
    papers().toggle(asylum);
    EXPECT_EQ(home_door().left_out(), 0);
    papers().toggle(under_18);
    papers().toggle(asylum);
    EXPECT_FALSE(papers().any());
}

TEST_F(PapersTest, AreForgottenByTheQuickExitAndOnRequest) {
    papers().toggle(citizen);
    session().forget();
    EXPECT_FALSE(papers().any());
    papers().toggle(citizen);
    quick_exit().leave();
    QCoreApplication::processEvents();
    EXPECT_FALSE(papers().any());
}

TEST_F(PapersTest, AreNotWrittenDownEvenWhenChoicesAre) {
    session().set_remember(true);
    papers().toggle(citizen);
    open();
    EXPECT_TRUE(session().remember());
    EXPECT_FALSE(papers().any());
}

TEST_F(PapersTest, IgnoreARowThatIsNotThere) {
    papers().toggle(-1);
    papers().toggle(99);
    EXPECT_FALSE(papers().any());
}

TEST_F(PapersTest, StepsAreWhatToDoThenSayThenNeverThenWhatIsForSome) {
    EXPECT_EQ(kinds(*home_door().steps()), QStringList({"now", "say", "never", "only"}));
    EXPECT_EQ(text(*guide_->steps(), 1, BlockList::DetailRole), "At the door");
}

}  // namespace
}  // namespace amparo::view
