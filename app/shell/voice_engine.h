// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTextToSpeech>
#include <memory>

namespace amparo::shell {

// Speaks by Qt: speech-dispatcher, Flite, or what the system brings. These wait for other programs, now and
// then without an end, so this lives in a thread of its own. Each sentence has a number, and so has its
// answer.
class VoiceEngine : public QObject {
    Q_OBJECT

  public:
    // Takes the first engine that works.
    void start();
    void say(int number, const QString& sentence, const QString& language, double pace);
    void stop();

  signals:
    // Its voices; none where no engine works.
    void started(const QList<QLocale>& voices);
    void finished(int number);
    void failed(int number);

  private:
    void follow(QTextToSpeech::State state);

    std::unique_ptr<QTextToSpeech> engine_;
    QList<QLocale> voices_;
    int number_ = 0;
    bool saying_ = false;  // a sentence was handed over and not yet answered
    bool begun_ = false;   // the engine has begun with it
};

// The voice of that language and, where there is one, of that country; the C locale where there is none.
[[nodiscard]] QLocale best_voice(const QList<QLocale>& voices, const QString& language);

}  // namespace amparo::shell
