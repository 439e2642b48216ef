// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/kiosk_visit.h"

#include "support/silent_voice.h"
#include "view_test.h"

namespace amparo::view {
namespace {

using namespace std::chrono_literals;

// A kiosk whose staff left the idle time at a minute.
class KioskVisitTest : public ViewTest {
  protected:
    void SetUp() override {
        kiosk_ = true;
        ViewTest::SetUp();
        program_->make_voice = [this] { return std::make_unique<test::SilentVoice>(said_); };
        QObject::connect(&visit(), &KioskVisit::ended, [this] { ++ended_; });
    }

    KioskVisit& visit() { return program_->kiosk_visit; }
    // What the timer does when that time has passed.
    void pass(std::chrono::milliseconds time) {
        clock_.set(clock_.now() + time);
        visit().look();
    }

    test::SilentVoice::Diary said_;
    int ended_ = 0;
};

TEST_F(KioskVisitTest, RestsWithoutATimerUntilSomebodyTouchesTheScreen) {
    EXPECT_EQ(visit().state(), KioskVisit::Resting);
    EXPECT_EQ(visit().until_due(), std::chrono::milliseconds::max());
    pass(24h);
    visit().notice();
    EXPECT_EQ(visit().state(), KioskVisit::Resting);
    visit().begin();
    EXPECT_EQ(visit().state(), KioskVisit::Visiting);
    EXPECT_EQ(visit().until_due(), 60s);
}

TEST_F(KioskVisitTest, WhoDoesNothingIsAskedAndThenForgotten) {
    visit().begin();
    pass(59s);
    EXPECT_EQ(visit().state(), KioskVisit::Visiting);
    pass(1s);
    EXPECT_EQ(visit().state(), KioskVisit::Warned);
    EXPECT_EQ(visit().seconds_left(), 30);
    pass(9s);
    EXPECT_EQ(visit().seconds_left(), 30);
    pass(1s);
    EXPECT_EQ(visit().seconds_left(), 20);
    pass(10s);
    EXPECT_EQ(visit().seconds_left(), 10);
    EXPECT_EQ(ended_, 0);
    pass(10s);
    EXPECT_EQ(ended_, 1);
}

TEST_F(KioskVisitTest, EveryTouchBeginsTheTimeAnewButDoesNotAnswerTheQuestion) {
    visit().begin();
    for (int i = 0; i < 10; ++i) {
        pass(50s);
        visit().notice();
    }
    EXPECT_EQ(visit().state(), KioskVisit::Visiting);
    pass(60s);
    ASSERT_EQ(visit().state(), KioskVisit::Warned);
    visit().notice();
    EXPECT_EQ(visit().state(), KioskVisit::Warned);
    EXPECT_EQ(visit().until_due(), 10s);
}

TEST_F(KioskVisitTest, WhoIsStillHereGetsTwiceAsLongUpToALimit) {
    visit().begin();
    for (const auto time : {60s, 120s, 240s, 240s}) {
        pass(time - 1s);
        ASSERT_EQ(visit().state(), KioskVisit::Visiting) << time.count();
        pass(1s);
        ASSERT_EQ(visit().state(), KioskVisit::Warned) << time.count();
        visit().stay();
        EXPECT_EQ(visit().state(), KioskVisit::Visiting);
        EXPECT_EQ(visit().seconds_left(), 0);
    }
    EXPECT_EQ(ended_, 0);
}

TEST_F(KioskVisitTest, WhoListensIsNotAsked) {
    visit().begin();
    read_aloud().readOne("One. Two.", "en");
    pass(5min);
    EXPECT_EQ(visit().state(), KioskVisit::Visiting);
    read_aloud().pauseOrGoOn();
    pass(60s);
    EXPECT_EQ(visit().state(), KioskVisit::Warned);
}

TEST_F(KioskVisitTest, TheVoiceOfTheWarningDoesNotPutItOff) {
    visit().begin();
    pass(60s);
    read_aloud().readOne("Are you still here?", "en");
    pass(10s);
    EXPECT_EQ(visit().seconds_left(), 20);
}

TEST_F(KioskVisitTest, BeingDoneEndsTheVisitAtOnce) {
    visit().begin();
    visit().end();
    EXPECT_EQ(ended_, 1);
}

TEST_F(KioskVisitTest, APageOpenedByAScreenReaderIsAVisitToo) {
    navigator().open("guide/us/home-door");
    EXPECT_EQ(visit().state(), KioskVisit::Visiting);
    pass(50s);
    navigator().open("about");
    EXPECT_EQ(visit().until_due(), 60s);
}

TEST_F(KioskVisitTest, AClockSetBackDoesNotKeepAVisitAlive) {
    visit().begin();
    clock_.set(clock_.now() - 24h);
    visit().look();
    EXPECT_LE(visit().until_due(), 60s);
    pass(60s);
    EXPECT_EQ(visit().state(), KioskVisit::Warned);
}

using KioskVisitAtHome = ViewTest;

TEST_F(KioskVisitAtHome, IsNeverOnOnesOwnDevice) {
    navigator().open("about");
    program_->kiosk_visit.begin();
    EXPECT_EQ(program_->kiosk_visit.state(), KioskVisit::Resting);
    EXPECT_EQ(program_->kiosk_visit.until_due(), std::chrono::milliseconds::max());
}

}  // namespace
}  // namespace amparo::view
