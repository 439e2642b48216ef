// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/markup.h"

#include <gtest/gtest.h>

#include "pack/content.h"

namespace amparo::pack {
namespace {

TEST(Markup, IsTheFourTagsAndThreeEscapes) {
    for (const char* good :
         {"", "Plain words.", "<b>Now</b> &amp; later", "<a href=\"term:judicial-warrant\">x</a>",
          "<a href=\"guide:us/home-door\"><b>x</b></a>", "1 &lt; 2 &gt; 0"}) {
        EXPECT_TRUE(is_markup(good)) << good;
    }
}

TEST(Markup, IsNothingElse) {
    for (const char* bad :
         {"<i>x</i>", "<b>x", "x</b>", "<b><b>x</b></b>", "<b><a href=\"term:x\">x</b></a>", "a & b", "a > b",
          "a < b", "&nbsp;", "<img src=\"file:///etc/passwd\">", "<a href=\"https://example.org\">x</a>",
          "<a href=\"term:x\" onclick=\"y\">x</a>", "<a href=\"term:\">x</a>", "<B>x</B>", "<script>", "<"}) {
        EXPECT_FALSE(is_markup(bad)) << bad;
    }
}

TEST(Markup, BecomesPlainTextAndBack) {
    EXPECT_EQ(plain_text("<b>Law</b> &amp; <a href=\"term:x\">order</a> &lt;3"), "Law & order <3");
    EXPECT_EQ(plain_text("&amp;lt;"), "&lt;");
    EXPECT_EQ(plain_text(escaped("a < b & c > d")), "a < b & c > d");
    EXPECT_TRUE(is_markup(escaped("<script>&")));
}

}  // namespace
}  // namespace amparo::pack
