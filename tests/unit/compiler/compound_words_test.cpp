// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/compound_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace amparo::compiler {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

CompoundWords known() {
    CompoundWords words;
    words.learn(
        "Abschiebung, Androhung, Aufenthalt und Erlaubnis; Haus, Durchsuchung, Straße, Kind, Beschluss");
    return words;
}

TEST(CompoundWords, AreTakenApart) {
    EXPECT_THAT(known().parts("abschiebungsandrohung"), ElementsAre("abschiebung", "androhung"));
    EXPECT_THAT(known().parts("aufenthaltserlaubnis"), ElementsAre("aufenthalt", "erlaubnis"));
    EXPECT_THAT(known().parts("hausdurchsuchung"), ElementsAre("haus", "durchsuchung"));
    EXPECT_THAT(known().parts("kinderhaus"), ElementsAre("kind", "haus"));
}

TEST(CompoundWords, AreFoundByTheirLastWordWhenOnlyThatIsKnown) {
    EXPECT_THAT(known().parts("wohnungsdurchsuchung"), ElementsAre("durchsuchung"));
    EXPECT_THAT(known().parts("krankenhaus"), IsEmpty());  // too short to be sure
}

TEST(CompoundWords, LeaveOtherWordsWhole) {
    for (const char* word : {"", "haus", "androhung", "beschluss", "abschiebungen", "i862", "полиция"}) {
        EXPECT_THAT(known().parts(word), IsEmpty()) << word;
    }
    EXPECT_THAT(known().parts(std::string(10000, 'a')), IsEmpty());
}

TEST(CompoundWords, GiveTheIndexTheirPartsAndStems) {
    EXPECT_EQ(known().search_terms("Eine Abschiebungsandrohung in Händen!"),
              "abschiebung abschieb androhung androh");
    EXPECT_EQ(known().search_terms("Haus"), "");
}

}  // namespace
}  // namespace amparo::compiler
