// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/page.h"

#include <gtest/gtest.h>

#include "qstring_printer.h"

namespace amparo::view {
namespace {

TEST(Page, TakesTheAddressApart) {
    const auto guide = Page::parse(u"guide/us/home-door");
    ASSERT_TRUE(guide);
    EXPECT_EQ(guide->name, "guide");
    EXPECT_EQ(guide->argument, "us/home-door");
    const auto search = Page::parse(u"search?q=la%20migra%20%C3%B1");
    ASSERT_TRUE(search);
    EXPECT_EQ(search->key, "q");
    EXPECT_EQ(search->value, QString::fromUtf8("la migra ñ"));
}

TEST(Page, RefusesWhatIsNoPage) {
    for (const char* text :
         {"", "/", "nonsense", "home/", "home/us", "guide", "guide/us", "guide/us/", "guide//x",
          "guide/us/home-door/more", "guide/../../etc/passwd", "guide/us/Home", "card", "card/us/card",
          "search?x=1", "home?q=1", "card/us?q=1", "search/q", "kiosk/nonsense"}) {
        EXPECT_FALSE(Page::parse(QString::fromLatin1(text))) << text;
    }
    EXPECT_FALSE(Page::parse(QStringLiteral("search?q=") + QString(2000, u'x')));
}

TEST(Page, KnowsWhereALinkLeads) {
    EXPECT_EQ(page_of_link("guide:us/home-door"), "guide/us/home-door");
    EXPECT_EQ(page_of_link("term:judicial-warrant"), "");
    EXPECT_EQ(page_of_link("https://example.org"), "");
    EXPECT_EQ(item_page(pack::ItemKind::card, "us/card"), "card/us");
    EXPECT_EQ(item_page(pack::ItemKind::card, "us/card-detained"), "card/us?which=card-detained");
    EXPECT_EQ(item_page(pack::ItemKind::letter, "us/data"), "letter/us/data");
}

}  // namespace
}  // namespace amparo::view
