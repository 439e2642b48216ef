// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/quick_exit.h"

#include <QCoreApplication>
#include <QFile>

#include "view_test.h"

namespace amparo::view {
namespace {

class QuickExitTest : public ViewTest {
  protected:
    // The page goes at once, the choices when it is gone.
    void leave() {
        quick_exit().leave();
        QCoreApplication::processEvents();
    }
};

TEST_F(QuickExitTest, NothingTellsWhereSomebodyWas) {
    navigator().open("search?q=la%20migra");
    navigator().open("guide/us/home-door");
    quick_exit().leave();
    EXPECT_TRUE(quick_exit().away());
    EXPECT_EQ(navigator().page(), "home");
    EXPECT_FALSE(navigator().can_go_back());
    EXPECT_TRUE(navigator().query().isEmpty());
    quick_exit().comeBack();
    EXPECT_FALSE(quick_exit().away());
    EXPECT_EQ(navigator().page(), "home");
    EXPECT_FALSE(navigator().can_go_back());
}

TEST_F(QuickExitTest, ComingBackIsAFreshStart) {
    const QString language = session().language();
    session().set_language("es");
    session().set_text_scale(2);
    session().set_theme(Session::HighContrast);
    session().set_language("xx");
    EXPECT_FALSE(session().problem().isEmpty());
    leave();
    EXPECT_EQ(session().language(), language);
    EXPECT_EQ(session().text_scale(), 1);
    EXPECT_EQ(session().theme(), Session::System);
    EXPECT_TRUE(session().problem().isEmpty());
    EXPECT_FALSE(QFile::exists(data_folder()));
}

TEST_F(QuickExitTest, WhatWasAskedToBeRememberedStays) {
    session().set_language("es");
    session().set_remember(true);
    session().set_text_scale(1.6);
    leave();
    EXPECT_EQ(session().language(), "es");
    EXPECT_EQ(session().text_scale(), 1.6);
    EXPECT_TRUE(session().remember());
}

}  // namespace
}  // namespace amparo::view
