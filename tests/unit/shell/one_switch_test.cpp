// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/one_switch.h"

#include <gtest/gtest.h>

#include <QTest>
#include <memory>

#include "shell/composition.h"
#include "shell/window.h"
#include "support/pack_signer.h"
#include "support/sample_pack.h"
#include "support/silent_voice.h"
#include "support/temporary_folder.h"
#include "view/kiosk_settings.h"

namespace amparo::shell {
namespace {

using namespace std::chrono_literals;

class FakeClock final : public base::Clock {
  public:
    [[nodiscard]] std::chrono::system_clock::time_point now() const override { return now_; }
    void pass(std::chrono::milliseconds time) { now_ += time; }

  private:
    std::chrono::system_clock::time_point now_ = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};
};

class OneSwitchTest : public testing::Test {
  protected:
    OneSwitchTest() {
        packs_.write("us.amparo", signer_.pack(test::sample_database(), test::sample_seal()));
        options_.packs = {packs_.path()};
        options_.trusted = std::span(&signer_.key(), 1);
        options_.kiosk = true;
        options_.kiosk_folder = own_.path();
        options_.make_voice = [this] { return std::make_unique<test::SilentVoice>(said_); };
    }
    void open(int seconds, const QString& page = {}, QSize size = {1280, 800}) {
        view::KioskSettings settings;
        settings.switch_seconds = seconds;
        ASSERT_TRUE(view::KioskSettingsFile(own_.path()).write(settings));
        composition_ = std::make_unique<Composition>(options_, clock_);
        window_ = std::make_unique<Window>(*composition_);
        window_->show(size);
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window_->window()));
        if (!page.isEmpty()) {
            composition_->session().set_language("en");
            composition_->navigator().open(page);
        }
        ASSERT_TRUE(window_->settle());
    }
    OneSwitch& the_switch() { return composition_->one_switch(); }
    void press(Qt::Key key = Qt::Key_Space) { QTest::keyClick(&window_->window(), key); }
    // As its time does.
    void pass() {
        clock_.pass(the_switch().stay());
        the_switch().step();
        ASSERT_TRUE(window_->settle());
    }
    QString focused() {
        const QQuickItem* item = window_->window().activeFocusItem();
        return item == nullptr ? QString() : item->property("text").toString();
    }
    // Until the focus is there; false when it never comes.
    bool wait_for(const QString& text) {
        for (int places = 0; places < 60 && focused() != text; ++places) {
            pass();
        }
        return focused() == text;
    }
    QString page() { return composition_->navigator().page(); }

    FakeClock clock_;
    test::PackSigner signer_;
    test::TemporaryFolder packs_;
    test::TemporaryFolder own_;
    test::SilentVoice::Diary said_;
    Composition::Options options_;
    std::unique_ptr<Composition> composition_;
    std::unique_ptr<Window> window_;
};

TEST_F(OneSwitchTest, FromTheGreetingToAGuideByNothingElse) {
    open(2);
    press();
    EXPECT_EQ(composition_->kiosk_visit().state(), view::KioskVisit::Visiting);
    EXPECT_TRUE(wait_for("English"));
    press();
    EXPECT_EQ(page(), "home");
    EXPECT_TRUE(wait_for("It is happening now"));
    press();
    EXPECT_EQ(page(), "now");
    EXPECT_TRUE(wait_for("Officers at my door"));
    press();
    EXPECT_TRUE(page().contains("us/home-door")) << page().toStdString();
}

TEST_F(OneSwitchTest, StaysAtEachPlaceForAsLongAsTheStaffDecided) {
    open(3, "home");
    press();
    ASSERT_TRUE(wait_for("It is happening now"));
    EXPECT_EQ(the_switch().stay(), 3s);
}

TEST_F(OneSwitchTest, EnterIsASwitchTooAndAKeyThatIsHeldIsPressedOnce) {
    open(2, "home");
    press(Qt::Key_Return);
    ASSERT_TRUE(wait_for("It is happening now"));
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    QCoreApplication::sendEvent(&window_->window(), &held);
    EXPECT_EQ(page(), "home");
    press(Qt::Key_Return);
    EXPECT_EQ(page(), "now");
}

TEST_F(OneSwitchTest, TakesNoKeyWhereNobodyUsesASwitch) {
    open(0, "home");
    press();
    EXPECT_FALSE(the_switch().going());
}

TEST_F(OneSwitchTest, WhoTouchesTheScreenIsLeftAlone) {
    open(2, "about");
    press();
    ASSERT_TRUE(the_switch().going());
    QTest::mouseClick(&window_->window(), Qt::LeftButton, Qt::NoModifier, QPoint(640, 780));
    EXPECT_FALSE(the_switch().going());
    press();
    EXPECT_TRUE(the_switch().going());
    press(Qt::Key_Tab);
    EXPECT_FALSE(the_switch().going());
}

TEST_F(OneSwitchTest, ShowsAGuideToItsEndAndBeginsAgain) {
    open(2, "guide/us/home-door", {800, 500});
    const auto on_screen = [this] {
        QStringList texts;
        for (const Screenful::Sentence& sentence : Screenful(window_->window()).sentences()) {
            texts.append(sentence.text);
        }
        return texts;
    };
    const QStringList first = on_screen();
    press();
    QStringList seen;
    bool again = false;
    for (int places = 0; places < 100 && the_switch().going() && !again; ++places) {
        pass();
        again = seen.size() > first.size() && on_screen() == first;
        seen += on_screen();
    }
    EXPECT_TRUE(again);
    for (const char* text : {"Keep the door closed.", "At the door", "I do not agree to you coming in.",
                             "Do not lie.", "ICE says that its own paper is enough."}) {
        EXPECT_TRUE(seen.contains(text)) << text;
    }
}

TEST_F(OneSwitchTest, SaysWhatHasTheFocus) {
    open(2, "home");
    press();
    ASSERT_TRUE(wait_for("It is happening now"));
    EXPECT_TRUE(said_.said.contains("en: It is happening now")) << said_.said.join('|').toStdString();
}

TEST_F(OneSwitchTest, ReadsAPartOfThePageLineByLineAndAPressGoesOnAtOnce) {
    open(2, "about");
    press();
    const qsizetype lines = said_.said.size();
    ASSERT_GE(lines, 1);
    emit said_.voice->finished();
    EXPECT_EQ(said_.said.size(), lines + 1);
    const QString before = focused();
    press();
    EXPECT_NE(focused(), before);
    EXPECT_EQ(page(), "about");
}

TEST_F(OneSwitchTest, AVisitorWhoHasGoneIsAskedAndForgotten) {
    open(2, "home");
    press();
    for (int places = 0; places < 200 && the_switch().going(); ++places) {
        pass();
    }
    EXPECT_FALSE(the_switch().going()) << "it would go on for ever";
    clock_.pass(61s);
    composition_->kiosk_visit().look();
    EXPECT_EQ(composition_->kiosk_visit().state(), view::KioskVisit::Warned);
}

TEST_F(OneSwitchTest, APressAnswersTheQuestionAndGoesOn) {
    open(2, "home");
    clock_.pass(61s);
    composition_->kiosk_visit().look();
    ASSERT_EQ(composition_->kiosk_visit().state(), view::KioskVisit::Warned);
    ASSERT_TRUE(window_->settle());
    press();
    EXPECT_EQ(composition_->kiosk_visit().state(), view::KioskVisit::Visiting);
    EXPECT_TRUE(the_switch().going());
    EXPECT_TRUE(wait_for("It is happening now"));
}

}  // namespace
}  // namespace amparo::shell
