// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/card.h"

#include "view_test.h"

namespace amparo::view {
namespace {

class CardTest : public ViewTest {
  protected:
    Card card_;
};

TEST_F(CardTest, ShowsBothLanguagesLineByLine) {
    session().set_language("es");
    card_.set_jurisdiction("us");
    declare(card_);
    EXPECT_EQ(card_.error(), "");
    EXPECT_EQ(card_.official_language(), "en");
    ASSERT_EQ(card_.count(), 1);
    EXPECT_EQ(text(card_, 0, Card::OfficialRole), "I want to stay silent.");
    EXPECT_EQ(text(card_, 0, Card::ReaderRole), "Quiero guardar silencio.");
    EXPECT_EQ(text(card_, 0, Card::ReaderLanguageRole), "es");
}

TEST_F(CardTest, SaysALineOnceWhenBothLanguagesAreTheSame) {
    card_.set_jurisdiction("us");
    declare(card_);
    EXPECT_EQ(text(card_, 0, Card::ReaderRole), "");
}

TEST_F(CardTest, ACountryWithoutCardIsSaid) {
    card_.set_jurisdiction("zz");
    declare(card_);
    EXPECT_NE(card_.error(), "");
    EXPECT_EQ(card_.count(), 0);
}

TEST_F(CardTest, TheScreenStaysAwakeWhileTheCardIsShown) {
    std::vector<bool> asked;
    services().keep_awake = [&asked](bool awake) { asked.push_back(awake); };
    {
        Card card;
        declare(card);
        EXPECT_EQ(asked, std::vector<bool>{true});
    }
    EXPECT_EQ(asked, (std::vector<bool>{true, false}));
}

TEST_F(CardTest, AnotherCardIsShownByItsNameAlone) {
    card_.set_jurisdiction("us");
    card_.set_name("card");
    declare(card_);
    EXPECT_EQ(card_.error(), "");
    card_.set_name("card-of-nobody");
    EXPECT_NE(card_.error(), "");
    EXPECT_FALSE(navigator().exists("card/us?which=card-of-nobody"));
    EXPECT_TRUE(navigator().exists("card/us"));
    EXPECT_TRUE(navigator().exists("takeaway/card/us?which=card"));
    EXPECT_FALSE(navigator().exists("takeaway/card/us?which=card-of-nobody"));
}

}  // namespace
}  // namespace amparo::view
