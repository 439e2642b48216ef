// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/navigator.h"

#include <QSignalSpy>

#include "view_test.h"

namespace amparo::view {
namespace {

class NavigatorTest : public ViewTest {};

TEST_F(NavigatorTest, GoesAndComesBack) {
    EXPECT_EQ(navigator().page(), "home");
    EXPECT_FALSE(navigator().can_go_back());
    EXPECT_TRUE(navigator().open("now"));
    EXPECT_TRUE(navigator().open("guide/us/home-door"));
    EXPECT_EQ(navigator().name(), "guide");
    EXPECT_EQ(navigator().argument(), "us/home-door");
    navigator().back();
    EXPECT_EQ(navigator().page(), "now");
    navigator().home();
    EXPECT_FALSE(navigator().can_go_back());
    navigator().back();
    EXPECT_EQ(navigator().page(), "home");
}

TEST_F(NavigatorTest, APageOpenedFromOutsideHasTheFirstPageBehindIt) {
    EXPECT_TRUE(navigator().open("card/us"));
    EXPECT_TRUE(navigator().can_go_back());
}

TEST_F(NavigatorTest, ReplacesWithoutATrace) {
    navigator().open("search");
    EXPECT_TRUE(navigator().replace("search?q=door"));
    EXPECT_EQ(navigator().query(), "door");
    navigator().back();
    EXPECT_EQ(navigator().page(), "home");
}

TEST_F(NavigatorTest, APageThatIsNotThereChangesNothingAndIsNamed) {
    navigator().open("now");
    QSignalSpy moves(&navigator(), &Navigator::pageChanged);
    for (const char* page :
         {"guide/us/no-such", "guide/zz/home-door", "check/us/no-such", "card/zz", "nonsense"}) {
        EXPECT_FALSE(navigator().open(page)) << page;
        EXPECT_EQ(navigator().invalid_page(), page);
        EXPECT_FALSE(navigator().replace(page));
    }
    EXPECT_EQ(moves.count(), 0);
    EXPECT_TRUE(navigator().open("home"));
    EXPECT_EQ(navigator().invalid_page(), "");
}

TEST_F(NavigatorTest, OpensTheGuideThatALinkNames) {
    EXPECT_TRUE(navigator().openLink("guide:us/street-stop"));
    EXPECT_EQ(navigator().page(), "guide/us/street-stop");
    EXPECT_FALSE(navigator().openLink("term:judicial-warrant"));
    EXPECT_FALSE(navigator().openLink("https://example.org"));
    EXPECT_EQ(navigator().page(), "guide/us/street-stop");
}

TEST_F(NavigatorTest, HandsOnlyNumbersToTheOutside) {
    QSignalSpy calls(&navigator(), &Navigator::externalRequested);
    for (const char* uri : {"https://example.org", "file:///etc/passwd", "tel:", "tel:+1;phone-context=x",
                            "mailto:a@b", "tel:javascript", "TEL:911", "sms:+1?body=x", ""}) {
        navigator().openExternally(uri);
        EXPECT_EQ(calls.count(), 0) << uri;
    }
    navigator().openExternally("tel:+18443631423");
    navigator().openExternally("sms:911");
    EXPECT_EQ(calls.count(), 2);
}

TEST_F(NavigatorTest, OpensWhatCountriesShareInTheirPack) {
    test::PackBuilder builder;
    test::fill_sample(builder);
    builder.run("UPDATE item SET slug = 'eu/street-stop' WHERE slug = 'us/street-stop'");
    packs_folder_.write("us.amparo", signer_.pack(builder.bytes(), test::sample_seal()));
    open();
    EXPECT_TRUE(navigator().open("guide/eu/street-stop"));
    EXPECT_FALSE(navigator().open("guide/eu/nothing"));
}

TEST_F(NavigatorTest, FindsThePlaceWithinAPageAgain) {
    navigator().open("steps/us/home-door");
    navigator().keepPlace("3");
    EXPECT_EQ(navigator().page(), "steps/us/home-door?at=3");
    navigator().open("card/us");
    navigator().back();
    EXPECT_EQ(navigator().name(), "steps");
    EXPECT_EQ(navigator().query(), "3");
    navigator().keepPlace("");
    EXPECT_EQ(navigator().page(), "steps/us/home-door");
}

TEST_F(NavigatorTest, KeepsNoPlaceOnAPageThatHasNone) {
    navigator().keepPlace("3");
    EXPECT_EQ(navigator().page(), "home");
    navigator().open("hotlines?need=legal");
    navigator().keepPlace("3");
    EXPECT_EQ(navigator().page(), "hotlines?need=legal");
}

TEST_F(NavigatorTest, PagesOfAKioskAreNowhereElse) {
    for (const char* page : {"kiosk/attract", "kiosk/staff"}) {
        EXPECT_FALSE(navigator().open(page)) << page;
    }
}

class KioskNavigatorTest : public NavigatorTest {
  protected:
    void SetUp() override {
        kiosk_ = true;
        NavigatorTest::SetUp();
    }
};

TEST_F(KioskNavigatorTest, BeginsOnTheFirstScreenAndNothingLeadsBackToIt) {
    EXPECT_EQ(navigator().page(), "kiosk/attract");
    EXPECT_EQ(navigator().name(), "kiosk");
    navigator().home();
    EXPECT_EQ(navigator().page(), "home");
    EXPECT_FALSE(navigator().can_go_back());
}

TEST_F(KioskNavigatorTest, NoPageLeadsOutOfTheKiosk) {
    for (const char* page : {"notes", "packs", "packs?from=%2Fetc", "kiosk", "kiosk/other", "kiosk/attract/x",
                             "file:///etc/passwd", "https://example.org", "../home"}) {
        EXPECT_FALSE(navigator().open(page)) << page;
        EXPECT_FALSE(navigator().replace(page)) << page;
        EXPECT_FALSE(navigator().openLink(page)) << page;
    }
}

TEST_F(KioskNavigatorTest, NoNumberIsHandedToAnotherProgram) {
    QSignalSpy handed(&navigator(), &Navigator::externalRequested);
    for (const char* address : {"tel:+15551234", "sms:+15551234", "https://example.org", "mailto:a@b.c"}) {
        navigator().openExternally(address);
    }
    EXPECT_EQ(handed.count(), 0);
}

}  // namespace
}  // namespace amparo::view
