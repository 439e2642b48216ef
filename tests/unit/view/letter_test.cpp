// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/letter.h"

#include <QSignalSpy>

#include "view_test.h"

namespace amparo::view {
namespace {

class LetterTest : public ViewTest {
  protected:
    Letter& letter() {
        letter_.set_item_id("us/data");
        return declare(letter_);
    }

    enum Question { name, what, since, hurry };

  private:
    Letter letter_;
};

TEST_F(LetterTest, AsksInTheReadersLanguageAndWritesInTheOffices) {
    session().set_language("es");
    Letter& shown = letter();
    EXPECT_EQ(shown.title(), "Pida su expediente");
    EXPECT_EQ(text(*shown.questions(), name, QuestionList::AskRole), "¿Cómo se llama?");
    EXPECT_EQ(text(*shown.questions(), what, QuestionList::OptionsRole), "Todo\nMis entradas");
    EXPECT_EQ(shown.language(), "en");
    EXPECT_EQ(shown.language_name(), "inglés");
    EXPECT_EQ(shown.addressee(), "Office of Records\n1 Main Street\nWashington");
    EXPECT_EQ(shown.date(), "November 23, 2026");
    EXPECT_EQ(shown.text(), "I ask for __________.\n\n1. Send copies.\n\nYours faithfully\n__________");
    EXPECT_EQ(text(*shown.enclose(), 0, BlockList::TextRole), "Una copia de su pasaporte.");
    EXPECT_EQ(shown.fee()->count(), 0);
}

TEST_F(LetterTest, FillsItselfWithEachAnswer) {
    Letter& shown = letter();
    QSignalSpy written(&shown, &Letter::written);
    EXPECT_EQ(shown.missing(), 2);
    shown.questions()->answer(name, " Ana Pérez ");
    shown.questions()->answer(what, "1");
    shown.questions()->answer(since, "2025-05-01");
    shown.questions()->answer(hurry, "yes");
    EXPECT_EQ(written.count(), 4);
    EXPECT_EQ(shown.missing(), 0);
    EXPECT_EQ(shown.text(),
              "I ask for my records of entry.\n\n1. Begin on May 1, 2025.\n\n2. Send copies.\n\nA hearing is "
              "near.\n\nName each place of entry.\n\nYours faithfully\nAna Pérez");
}

TEST_F(LetterTest, TakesNoDayThatThereIsNot) {
    Letter& shown = letter();
    shown.questions()->answer(since, "2025-02-31");
    EXPECT_FALSE(shown.text().contains("Begin on"));
}

TEST_F(LetterTest, KeepsTheAnswersWhenTheLanguageChanges) {
    Letter& shown = letter();
    shown.questions()->answer(name, "Ana");
    session().set_language("es");
    EXPECT_EQ(text(*shown.questions(), name, QuestionList::AnswerRole), "Ana");
    EXPECT_TRUE(shown.text().endsWith("Ana"));
}

TEST_F(LetterTest, TellsByWhenAnAnswerIsDue) {
    EXPECT_EQ(letter().due(),
              "If they get your letter on November 23, 2026, they must answer by December 21, 2026.");
}

TEST_F(LetterTest, SaysWhatIsNotThere) {
    Letter missing;
    missing.set_item_id("us/nothing");
    declare(missing);
    EXPECT_FALSE(missing.error().isEmpty());
    EXPECT_EQ(missing.text(), "");
    EXPECT_EQ(missing.questions()->count(), 0);
}

}  // namespace
}  // namespace amparo::view
