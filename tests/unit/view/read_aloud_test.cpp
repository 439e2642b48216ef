// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/read_aloud.h"

#include <QSignalSpy>

#include "support/silent_voice.h"
#include "view/card.h"
#include "view/guide.h"
#include "view_test.h"

namespace amparo::view {
namespace {

class ReadAloudTest : public ViewTest {
  protected:
    void SetUp() override {
        ViewTest::SetUp();
        program_->make_voice = [this] { return std::make_unique<test::SilentVoice>(diary_); };
    }
    void TearDown() override { program_.reset(); }
    Guide& home_door() {
        guide_.emplace();
        guide_->set_guide_id("us/home-door");
        return declare(*guide_);
    }
    test::SilentVoice::Diary diary_;
    std::optional<Guide> guide_;
};

TEST_F(ReadAloudTest, TheEngineIsMadeOnlyWhenSomebodyWantsToHear) {
    home_door();
    EXPECT_EQ(diary_.made, 0);
    read_aloud().readOne("Keep calm.", "en");
    EXPECT_EQ(diary_.made, 1);
}

TEST_F(ReadAloudTest, ReadsSentenceBySentenceAndTellsWhichOne) {
    read_aloud().readOne("You have 14 days. Call a lawyer.", "en");
    EXPECT_EQ(diary_.said, QStringList({"en: You have fourteen days."}));
    EXPECT_EQ(read_aloud().sentence(), "You have 14 days.");
    emit diary_.voice->finished();
    EXPECT_EQ(diary_.said.last(), "en: Call a lawyer.");
    emit diary_.voice->finished();
    EXPECT_FALSE(read_aloud().active());
    EXPECT_EQ(read_aloud().sentence(), "");
}

TEST_F(ReadAloudTest, MarksTheBlockThatItReads) {
    read_aloud().read(&home_door(), 1, 3);
    EXPECT_EQ(read_aloud().row(), 1);
    read_aloud().next();
    EXPECT_EQ(read_aloud().row(), 2);
    read_aloud().next();
    EXPECT_EQ(read_aloud().row(), 3);
    read_aloud().next();
    EXPECT_EQ(read_aloud().row(), -1);
}

TEST_F(ReadAloudTest, PausesAndTakesTheSentenceUpAgain) {
    read_aloud().readOne("One. Two.", "en");
    read_aloud().next();
    read_aloud().pauseOrGoOn();
    EXPECT_TRUE(read_aloud().paused());
    EXPECT_TRUE(read_aloud().active());
    read_aloud().pauseOrGoOn();
    EXPECT_EQ(diary_.said, QStringList({"en: One.", "en: Two.", "en: Two."}));
}

TEST_F(ReadAloudTest, TheCardIsReadInTheOfficersLanguage) {
    session().set_language("es");
    Card card;
    card.set_jurisdiction("us");
    declare(card);
    read_aloud().read(&card, 0, -1);
    EXPECT_EQ(diary_.said, QStringList({"en: I want to stay silent."}));
}

TEST_F(ReadAloudTest, WithoutAVoiceForTheLanguageItOffersTheOfficersWords) {
    session().set_language("es");
    read_aloud().read(&home_door(), 0, -1);
    EXPECT_EQ(read_aloud().problem(), "Este aparato no tiene voz para este idioma: Español.");
    EXPECT_TRUE(read_aloud().offers_official());
    EXPECT_TRUE(diary_.said.isEmpty());
    read_aloud().readOfficial();
    EXPECT_EQ(diary_.said, QStringList({"en: I do not agree to you coming in."}));
    EXPECT_EQ(read_aloud().problem(), "");
}

TEST_F(ReadAloudTest, WithoutAnEngineItSaysSo) {
    program_->make_voice = nullptr;
    read_aloud().readOne("One.", "en");
    EXPECT_EQ(read_aloud().problem(),
              "This device has no voice. Programs such as speech-dispatcher give it one.");
    EXPECT_FALSE(read_aloud().active());
}

TEST_F(ReadAloudTest, ReadsAsSoonAsTheEngineHasStarted) {
    diary_.state = Voice::State::starting;
    read_aloud().readOne("One. Two.", "en");
    EXPECT_TRUE(diary_.said.isEmpty());
    EXPECT_EQ(read_aloud().sentence(), "One.");
    diary_.voice->start(Voice::State::ready);
    EXPECT_EQ(diary_.said, QStringList({"en: One."}));
}

TEST_F(ReadAloudTest, WhoEndsItBeforeTheEngineHasStartedHearsNothing) {
    diary_.state = Voice::State::starting;
    read_aloud().readOne("One.", "en");
    read_aloud().stop();
    diary_.voice->start(Voice::State::ready);
    EXPECT_TRUE(diary_.said.isEmpty());
    EXPECT_FALSE(read_aloud().active());
}

TEST_F(ReadAloudTest, AnEngineThatTurnsOutNotToWorkIsAskedAnewNextTime) {
    diary_.state = Voice::State::starting;
    read_aloud().readOne("One.", "en");
    diary_.voice->start(Voice::State::absent);
    EXPECT_EQ(read_aloud().problem(),
              "This device has no voice. Programs such as speech-dispatcher give it one.");
    diary_.state = Voice::State::ready;
    read_aloud().readOne("One.", "en");
    EXPECT_EQ(diary_.said, QStringList({"en: One."}));
}

TEST_F(ReadAloudTest, TellsWhichLanguagesItSpeaksOnceTheEngineHasStarted) {
    diary_.state = Voice::State::starting;
    EXPECT_FALSE(read_aloud().speaks("en"));
    const QSignalSpy told(&read_aloud(), &ReadAloud::readyChanged);
    diary_.voice->start(Voice::State::ready);
    EXPECT_EQ(told.size(), 1);
    EXPECT_TRUE(read_aloud().speaks("en"));
}

TEST_F(ReadAloudTest, AnEngineThatDiesKeepsThePlaceAndANewOneGoesOn) {
    read_aloud().readOne("One. Two.", "en");
    read_aloud().next();
    emit diary_.voice->failed();
    EXPECT_EQ(read_aloud().problem(), "The voice has stopped. You can try again.");
    EXPECT_EQ(read_aloud().sentence(), "Two.");
    EXPECT_TRUE(read_aloud().paused());
    read_aloud().pauseOrGoOn();
    EXPECT_EQ(diary_.made, 2);
    EXPECT_EQ(diary_.said.last(), "en: Two.");
    EXPECT_EQ(read_aloud().problem(), "");
}

TEST_F(ReadAloudTest, EndsWhenTheReaderGoesToAnotherPage) {
    read_aloud().readOne("One.", "en");
    navigator().open("hotlines");
    EXPECT_FALSE(read_aloud().active());
}

TEST_F(ReadAloudTest, NothingToReadIsNoFault) {
    read_aloud().readOne("", "en");
    read_aloud().read(nullptr, 0, -1);
    EXPECT_FALSE(read_aloud().active());
    EXPECT_EQ(read_aloud().problem(), "");
}

}  // namespace
}  // namespace amparo::view
