// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/exit_keys.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWindow>

#include "shell/composition.h"

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

class ExitKeysTest : public testing::Test {
  protected:
    // As the window system tells a window of a key, before anybody else hears of it.
    void press(int key, std::chrono::milliseconds after = 100ms, bool repeated = false) {
        clock_.pass(after);
        QKeyEvent event(QEvent::ShortcutOverride, key, Qt::NoModifier, {}, repeated);
        QCoreApplication::sendEvent(&window_, &event);
    }
    bool away() { return composition_.quick_exit().away(); }

    FakeClock clock_;
    Composition composition_{Composition::Options(), clock_};
    QWindow window_;
};

TEST_F(ExitKeysTest, ThreeQuickEscapesLeave) {
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    EXPECT_FALSE(away());
    press(Qt::Key_Escape);
    EXPECT_TRUE(away());
}

TEST_F(ExitKeysTest, GoingBackByEscapeAtReadingSpeedDoesNot) {
    for (int i = 0; i < 10; ++i) {
        press(Qt::Key_Escape, 700ms);
    }
    EXPECT_FALSE(away());
}

TEST_F(ExitKeysTest, EscapesWithSomethingElseBetweenDoNot) {
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_Escape, 20ms);
        press(Qt::Key_Escape, 20ms);
        press(Qt::Key_A, 20ms);
    }
    EXPECT_FALSE(away());
}

TEST_F(ExitKeysTest, AHeldEscapeIsOneEscape) {
    press(Qt::Key_Escape);
    for (int i = 0; i < 10; ++i) {
        press(Qt::Key_Escape, 30ms, true);
    }
    EXPECT_FALSE(away());
}

TEST_F(ExitKeysTest, TheBackKeyLeavesWhenItIsHeld) {
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_Back);
    }
    press(Qt::Key_Back, 500ms, true);
    EXPECT_FALSE(away());
    press(Qt::Key_Back, 300ms, true);
    EXPECT_TRUE(away());
}

TEST(ExitKeys, AKioskHasNoExit) {
    FakeClock clock;
    Composition::Options options;
    options.kiosk = true;
    Composition composition(options, clock);
    QWindow window;
    for (int i = 0; i < 3; ++i) {
        QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    }
    EXPECT_FALSE(composition.quick_exit().away());
}

}  // namespace
}  // namespace amparo::shell
