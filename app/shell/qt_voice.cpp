// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/qt_voice.h"

#include <QLocale>
#include <algorithm>

namespace amparo::shell {

namespace {

// The voice of that language and, where there is one, of that country.
QLocale best(const QList<QLocale>& voices, const QString& language) {
    const QLocale wanted(language);
    const auto exact = std::ranges::find(voices, wanted);
    if (exact != voices.end()) {
        return *exact;
    }
    const auto near = std::ranges::find(voices, wanted.language(), &QLocale::language);
    return near == voices.end() ? QLocale::c() : *near;
}

// Qt's rate runs from -1 to 1, where 0 is the engine's own.
double rate_of(double pace) {
    return std::clamp(pace - 1, -1.0, 1.0);
}

}  // namespace

QtVoice::QtVoice(const QString& engine) : engine_(engine) {
    connect(&engine_, &QTextToSpeech::stateChanged, this, &QtVoice::follow);
}

std::unique_ptr<view::Voice> QtVoice::make() {
    for (const QString& engine : QTextToSpeech::availableEngines()) {
        std::unique_ptr<QtVoice> voice(new QtVoice(engine));
        const bool works = voice->engine_.state() != QTextToSpeech::Error;
        if (works && !voice->engine_.availableLocales().isEmpty()) {
            return voice;
        }
    }
    return nullptr;
}

bool QtVoice::speaks(const QString& language) const {
    return best(engine_.availableLocales(), language) != QLocale::c();
}

void QtVoice::say(const QString& sentence, const QString& language, double pace) {
    engine_.setLocale(best(engine_.availableLocales(), language));
    engine_.setRate(rate_of(pace));
    saying_ = true;
    started_ = false;
    engine_.say(sentence);
}

void QtVoice::stop() {
    saying_ = false;
    engine_.stop();
}

void QtVoice::follow(QTextToSpeech::State state) {
    if (!saying_) {
        return;
    }
    started_ = started_ || state == QTextToSpeech::Speaking;
    if (state == QTextToSpeech::Error) {
        saying_ = false;
        emit failed();
    } else if (state == QTextToSpeech::Ready && started_) {
        saying_ = false;
        emit finished();
    }
}

}  // namespace amparo::shell
