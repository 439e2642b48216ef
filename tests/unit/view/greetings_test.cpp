// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/greetings.h"

#include "view_test.h"

namespace amparo::view {
namespace {

using GreetingsTest = ViewTest;

TEST_F(GreetingsTest, EachLanguageIsGreetedInItsOwnWordsWhateverIsSpokenNow) {
    session().set_language("fa");
    Greetings greetings;
    declare(greetings);
    QStringList tags;
    QStringList welcomes;
    for (int row = 0; row < greetings.count(); ++row) {
        tags.append(text(greetings, row, Greetings::TagRole));
        welcomes.append(text(greetings, row, Greetings::WelcomeRole));
        EXPECT_FALSE(text(greetings, row, Greetings::InvitationRole).isEmpty());
    }
    for (const auto& [tag, welcome] :
         {std::pair{"en", "Welcome"}, {"de", "Willkommen"}, {"zh-Hans", "欢迎"}}) {
        ASSERT_TRUE(tags.contains(tag)) << tag;
        EXPECT_EQ(welcomes.at(tags.indexOf(tag)), welcome);
    }
    EXPECT_EQ(session().language(), "fa");
}

}  // namespace
}  // namespace amparo::view
