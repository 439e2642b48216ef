// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/qt_voice.h"

#include "shell/voice_engine.h"

namespace amparo::shell {

namespace {

using namespace std::chrono_literals;

constexpr auto patience_at_the_end = 200ms;

}  // namespace

QtVoice::QtVoice() : thread_(new QThread), engine_(new VoiceEngine) {
    engine_->moveToThread(thread_);
    connect(thread_, &QThread::finished, engine_, &QObject::deleteLater);
    connect(thread_, &QThread::finished, thread_, &QObject::deleteLater);
    connect(thread_, &QThread::started, engine_, &VoiceEngine::start);
    connect(engine_, &VoiceEngine::started, this, [this](const QList<QLocale>& voices) {
        voices_ = voices;
        state_ = voices.isEmpty() ? State::absent : State::ready;
        emit started();
    });
    connect(engine_, &VoiceEngine::finished, this, [this](int number) {
        if (number == number_) {
            emit finished();
        }
    });
    connect(engine_, &VoiceEngine::failed, this, [this](int number) {
        if (number == number_) {
            emit failed();
        }
    });
    thread_->start();
}

// An engine that hangs is left behind: it goes when the program does.
QtVoice::~QtVoice() {
    thread_->quit();
    thread_->wait(QDeadlineTimer(patience_at_the_end));
}

bool QtVoice::speaks(const QString& language) const {
    return best_voice(voices_, language) != QLocale::c();
}

void QtVoice::say(const QString& sentence, const QString& language, double pace) {
    if (state_ == State::ready) {
        QMetaObject::invokeMethod(engine_, [engine = engine_, number = ++number_, sentence, language, pace] {
            engine->say(number, sentence, language, pace);
        });
    }
}

void QtVoice::stop() {
    ++number_;
    if (state_ == State::ready) {
        QMetaObject::invokeMethod(engine_, &VoiceEngine::stop);
    }
}

}  // namespace amparo::shell
