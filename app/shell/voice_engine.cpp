// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/voice_engine.h"

#include <algorithm>

namespace amparo::shell {

namespace {

// Qt's rate runs from -1 to 1, where 0 is the engine's own.
double rate_of(double pace) {
    return std::clamp(pace - 1, -1.0, 1.0);
}

}  // namespace

QLocale best_voice(const QList<QLocale>& voices, const QString& language) {
    const QLocale wanted(language);
    const auto exact = std::ranges::find(voices, wanted);
    if (exact != voices.end()) {
        return *exact;
    }
    const auto near = std::ranges::find(voices, wanted.language(), &QLocale::language);
    return near == voices.end() ? QLocale::c() : *near;
}

void VoiceEngine::start() {
    for (const QString& name : QTextToSpeech::availableEngines()) {
        auto engine = std::make_unique<QTextToSpeech>(name);
        if (engine->state() != QTextToSpeech::Error && !engine->availableLocales().isEmpty()) {
            engine_ = std::move(engine);
            voices_ = engine_->availableLocales();
            connect(engine_.get(), &QTextToSpeech::stateChanged, this, &VoiceEngine::follow);
            break;
        }
    }
    emit started(voices_);
}

void VoiceEngine::say(int number, const QString& sentence, const QString& language, double pace) {
    engine_->setLocale(best_voice(voices_, language));
    engine_->setRate(rate_of(pace));
    number_ = number;
    saying_ = true;
    begun_ = false;
    engine_->say(sentence);
}

void VoiceEngine::stop() {
    saying_ = false;
    engine_->stop();
}

void VoiceEngine::follow(QTextToSpeech::State state) {
    if (!saying_) {
        return;
    }
    begun_ = begun_ || state == QTextToSpeech::Speaking;
    if (state == QTextToSpeech::Error) {
        saying_ = false;
        emit failed(number_);
    } else if (state == QTextToSpeech::Ready && begun_) {
        saying_ = false;
        emit finished(number_);
    }
}

}  // namespace amparo::shell
