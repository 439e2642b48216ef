// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/check.h"

#include "view_test.h"

namespace amparo::view {
namespace {

class CheckTest : public ViewTest {
  protected:
    void SetUp() override {
        ViewTest::SetUp();
        check_.emplace();
        check_->set_check_id("us/warrant");
        declare(*check_);
    }
    void TearDown() override { check_.reset(); }
    std::optional<Check> check_;
};

TEST_F(CheckTest, AsksTheFirstQuestion) {
    EXPECT_EQ(check_->question(), "What stands at the top?");
    EXPECT_EQ(check_->help(), "Look at the first lines.");
    EXPECT_EQ(check_->step(), 1);
    EXPECT_FALSE(check_->at_result());
    ASSERT_EQ(check_->answers()->count(), 1);
    EXPECT_EQ(text(*check_->answers(), 0, ChoiceList::AnswerRole), "I cannot see it");
}

TEST_F(CheckTest, ComesToAResultAndShowsTheWay) {
    check_->choose(0);
    EXPECT_TRUE(check_->at_result());
    EXPECT_EQ(check_->tone(), "warning");
    EXPECT_EQ(check_->result(), "Treat it as not from a judge.");
    ASSERT_EQ(check_->path()->count(), 1);
    EXPECT_EQ(text(*check_->path(), 0, ChoiceList::QuestionRole), "What stands at the top?");
    EXPECT_EQ(text(*check_->path(), 0, ChoiceList::AnswerRole), "I cannot see it");
    ASSERT_EQ(check_->details()->count(), 1);
    EXPECT_EQ(check_->details()->rows().front().source_count, 1);
    ASSERT_EQ(check_->links()->count(), 1);
    EXPECT_EQ(text(*check_->links(), 0, GuideList::PageRole), "guide/us/home-door");
}

TEST_F(CheckTest, GoesBackAndStartsAgain) {
    EXPECT_FALSE(check_->back());
    check_->choose(0);
    EXPECT_TRUE(check_->back());
    EXPECT_EQ(check_->question(), "What stands at the top?");
    EXPECT_EQ(check_->path()->count(), 0);
    EXPECT_EQ(check_->details()->count(), 0);
    check_->choose(0);
    check_->restart();
    EXPECT_EQ(check_->step(), 1);
}

TEST_F(CheckTest, AnAnswerThatIsNotThereChangesNothing) {
    check_->choose(7);
    check_->choose(-1);
    EXPECT_EQ(check_->step(), 1);
}

TEST_F(CheckTest, ADrawingSaysAllItsLabelsToThoseWhoCannotSeeIt) {
    ASSERT_EQ(check_->labels()->count(), 2);
    const std::vector<BlockRow>& labels = check_->labels()->rows();
    EXPECT_EQ(labels[0].target, "us-warrants");
    EXPECT_EQ(labels[0].detail, "1. A court stands here. 2. A judge signed it.");
    EXPECT_EQ(labels[1].number, 2);
    EXPECT_EQ(labels[1].detail, "");
    check_->choose(0);
    EXPECT_EQ(check_->labels()->count(), 0);
}

TEST_F(CheckTest, AChangeOfLanguageKeepsThePlace) {
    check_->choose(0);
    session().set_language("es");
    EXPECT_TRUE(check_->at_result());
    EXPECT_EQ(check_->result(), QString::fromUtf8("Trátelo como no judicial."));
    EXPECT_EQ(text(*check_->path(), 0, ChoiceList::AnswerRole), "No lo veo");
}

TEST_F(CheckTest, ACheckThatIsNotThereIsSaid) {
    check_->set_check_id("us/no-such");
    EXPECT_NE(check_->error(), "");
    EXPECT_EQ(check_->answers()->count(), 0);
}

TEST_F(CheckTest, TakesUpTheWayThatAnAddressHolds) {
    Check check;
    check.set_check_id("us/warrant");
    check.set_way("0");
    declare(check);
    EXPECT_TRUE(check.at_result());
    EXPECT_EQ(check.way(), "0");
    EXPECT_EQ(check.path()->count(), 1);
}

TEST_F(CheckTest, LeavesOutOfAWayWhatDoesNotFitTheTree) {
    for (const char* way : {"7", "-", "x-0-0-0", "99999999999999999999"}) {
        Check check;
        check.set_way(way);
        check.set_check_id("us/warrant");
        declare(check);
        EXPECT_LE(check.path()->count(), 1) << way;
        EXPECT_EQ(check.error(), "");
    }
}

}  // namespace
}  // namespace amparo::view
