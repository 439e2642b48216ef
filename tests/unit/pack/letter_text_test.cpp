// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/letter_text.h"

#include <gmock/gmock.h>

namespace amparo::pack {
namespace {

using testing::ElementsAre;

Letter letter() {
    Letter letter;
    letter.questions.resize(2);
    letter.questions[0].name = "name";
    letter.questions[1].name = "what";
    letter.questions[1].kind = QuestionKind::choice;
    letter.questions[1].options = {{"all", {}, "all records"}, {"entry", {}, "records of entry"}};
    letter.paragraphs = {{"", "", false, "I ask for {{what}}."},
                         {"since", "", true, "Begin on {{since}}."},
                         {"", "", true, "Send copies."},
                         {"what", "entry", false, "Name each place."},
                         {"", "", false, "Yours\n{{name}}"}};
    return letter;
}

TEST(LetterText, LeavesBlanksForWhatIsNotAnswered) {
    EXPECT_THAT(filled(letter(), {}, "____"),
                ElementsAre("I ask for ____.", "1. Send copies.", "Yours\n____"));
}

TEST(LetterText, HoldsWhatTheAnswersAskFor) {
    EXPECT_THAT(filled(letter(), {{"name", "Ana"}, {"what", "entry"}, {"since", "1 May 2025"}}, "____"),
                ElementsAre("I ask for records of entry.", "1. Begin on 1 May 2025.", "2. Send copies.",
                            "Name each place.", "Yours\nAna"));
}

TEST(LetterText, TakesAnAnswerAsWordsAndNothingElse) {
    EXPECT_THAT(filled(letter(), {{"name", "{{what}} {? x}"}}, "____"),
                testing::Contains("Yours\n{{what}} {? x}"));
    EXPECT_THAT(filled(letter(), {{"what", "no such option"}}, "____"), testing::Contains("I ask for ____."));
}

TEST(LetterText, KnowsItsPlaceholders) {
    EXPECT_THAT(*placeholders("a {{b}} c {{d}}"), ElementsAre("b", "d"));
    EXPECT_TRUE(placeholders("{ } {? x}")->empty());
    for (const char* text : {"{{", "}}", "a {{b", "{{a {{b}}", "{{}}", "a}} {{b"}) {
        EXPECT_FALSE(placeholders(text)) << text;
    }
}

TEST(LetterText, CountsTheDaysOfAnAnswer) {
    const base::Date friday{2026, 11, 27};
    EXPECT_EQ(answer_due({30, 0, false, {}}, friday), (base::Date{2026, 12, 27}));
    EXPECT_EQ(answer_due({1, 0, true, {}}, friday), (base::Date{2026, 11, 30}));
    EXPECT_EQ(answer_due({20, 0, true, {}}, friday), (base::Date{2026, 12, 25}));
    EXPECT_EQ(answer_due({0, 1, false, {}}, {2026, 1, 31}), (base::Date{2026, 2, 28}));
    EXPECT_EQ(answer_due({0, 3, false, {}}, friday), (base::Date{2027, 2, 27}));
}

}  // namespace
}  // namespace amparo::pack
