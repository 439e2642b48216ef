// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <memory>

#include "view/voice.h"

namespace amparo::test {

// A voice that writes down what it is told to say, in English and German, and is done when the test says so.
class SilentVoice : public view::Voice {
  public:
    // Outlives the voices that write to it.
    struct Diary {
        QStringList said;
        int made = 0;
        State state = State::ready;  // of those that are made from now on
        SilentVoice* voice = nullptr;
    };
    explicit SilentVoice(Diary& diary) : diary_(diary), state_(diary.state) {
        ++diary_.made;
        diary_.voice = this;
    }
    ~SilentVoice() override { diary_.voice = nullptr; }

    [[nodiscard]] State state() const override { return state_; }
    void start(State state) {
        state_ = state;
        emit started();
    }
    [[nodiscard]] bool speaks(const QString& language) const override {
        return state_ == State::ready && (language == u"en" || language == u"de");
    }
    void say(const QString& sentence, const QString& language, double) override {
        if (state_ == State::ready) {
            diary_.said.append(language + QStringLiteral(": ") + sentence);
        }
    }
    void stop() override {}

  private:
    Diary& diary_;
    State state_;
};

}  // namespace amparo::test
