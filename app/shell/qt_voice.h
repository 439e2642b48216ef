// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextToSpeech>
#include <memory>

#include "view/voice.h"

namespace amparo::shell {

// The device's own voice, by Qt: speech-dispatcher, Flite, or what the system brings. Making one starts the
// engine.
class QtVoice : public view::Voice {
    Q_OBJECT

  public:
    // Null where no engine works.
    [[nodiscard]] static std::unique_ptr<view::Voice> make();

    [[nodiscard]] bool speaks(const QString& language) const override;
    void say(const QString& sentence, const QString& language, double pace) override;
    void stop() override;

  private:
    explicit QtVoice(const QString& engine);
    void follow(QTextToSpeech::State state);

    QTextToSpeech engine_;
    bool saying_ = false;   // a sentence was handed over and not yet answered
    bool started_ = false;  // the engine has begun with it
};

}  // namespace amparo::shell
