// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QThread>

#include "view/voice.h"

namespace amparo::shell {

class VoiceEngine;

// The device's own voice. Making one starts the engine, in a thread of its own: one that hangs stays there,
// and this program goes on without it.
class QtVoice : public view::Voice {
    Q_OBJECT

  public:
    QtVoice();
    ~QtVoice() override;

    [[nodiscard]] State state() const override { return state_; }
    [[nodiscard]] bool speaks(const QString& language) const override;
    void say(const QString& sentence, const QString& language, double pace) override;
    void stop() override;

  private:
    QThread* thread_;      // deletes itself and the engine when it has ended
    VoiceEngine* engine_;  // in that thread
    State state_ = State::starting;
    QList<QLocale> voices_;
    int number_ = 0;  // of the last sentence; an answer to an earlier one is none
};

}  // namespace amparo::shell
