// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/read_aloud.h"

#include <algorithm>

#include "base/language_tag.h"
#include "base/spoken_text.h"
#include "view/navigator.h"
#include "view/services.h"
#include "view/session.h"
#include "view/text.h"

namespace amparo::view {

namespace {

using namespace std::chrono_literals;

QString role_of(const QAbstractItemModel& model, int row, const QByteArray& name) {
    const int role = model.roleNames().key(name, -1);
    return role < 0 ? QString() : model.index(row, 0).data(role).toString();
}

}  // namespace

ReadAloud::ReadAloud(MakeVoice make_voice, const Session& session, const Navigator& navigator)
    : make_voice_(std::move(make_voice)), session_(session) {
    connect(&navigator, &Navigator::pageChanged, this, &ReadAloud::stop);
    patience_.setSingleShot(true);
    connect(&patience_, &QTimer::timeout, this, &ReadAloud::give_up);
}

ReadAloud* ReadAloud::create(QQmlEngine* engine, QJSEngine*) {
    ReadAloud* read_aloud = &Services::of(engine).read_aloud;
    QQmlEngine::setObjectOwnership(read_aloud, QQmlEngine::CppOwnership);
    return read_aloud;
}

void ReadAloud::set_pace(double pace) {
    pace_ = std::clamp(pace, 0.5, 2.0);
    emit changed();
}

void ReadAloud::read(const QAbstractItemModel* model, int from, int to) {
    stop();
    if (model == nullptr) {
        return;
    }
    const int last = to < 0 ? model->rowCount() - 1 : std::min(to, model->rowCount() - 1);
    for (int row = std::max(from, 0); row <= last; ++row) {
        const QString official = role_of(*model, row, "official");
        const QString own = role_of(*model, row, "plain");
        add(row, official, role_of(*model, row, "officialLanguage"));
        add(row, own == official ? QString() : own, role_of(*model, row, "textLanguage"));
    }
    begin(std::move(sentences_));
}

void ReadAloud::readOne(const QString& text, const QString& language) {
    stop();
    add(-1, text, language);
    begin(std::move(sentences_));
}

void ReadAloud::add(int row, const QString& text, const QString& of_text) {
    const QString language = of_text.isEmpty() ? session_.language() : of_text;
    for (const std::string& sentence : base::sentences(to_utf8(text), to_utf8(language))) {
        sentences_.push_back({row, from_utf8(sentence), language});
    }
}

bool ReadAloud::has_voice() {
    if (!voice_ && make_voice_) {
        voice_ = make_voice_();
        if (voice_) {
            connect(voice_.get(), &Voice::started, this, &ReadAloud::voice_started);
            connect(voice_.get(), &Voice::finished, this, &ReadAloud::next);
            connect(voice_.get(), &Voice::failed, this, &ReadAloud::give_up);
        }
    }
    return voice_ && voice_->state() != Voice::State::absent;
}

void ReadAloud::voice_started() {
    emit readyChanged();
    if (active() && !paused_) {
        begin(std::move(sentences_));
    }
}

// So that trying again makes a new one.
void ReadAloud::drop_voice() {
    if (voice_) {
        voice_.release()->deleteLater();
        emit readyChanged();
    }
}

bool ReadAloud::speaks(const QString& language) {
    return has_voice() && voice_->speaks(language);
}

void ReadAloud::begin(std::vector<Sentence> sentences) {
    sentences_.clear();
    problem_.clear();
    if (sentences.empty()) {
        emit changed();
        return;
    }
    if (!has_voice()) {
        drop_voice();
        //: Over the buttons for reading aloud: the device has no program that speaks.
        tell(tr("This device has no voice. Programs such as speech-dispatcher give it one."));
        return;
    }
    const auto silent = [this](const Sentence& one) { return ready() && !voice_->speaks(one.language); };
    const auto first_silent = std::ranges::find_if(sentences, silent);
    if (first_silent != sentences.end()) {
        const QString language =
            from_utf8(base::display_name(to_utf8(first_silent->language), to_utf8(session_.language())));
        std::erase_if(sentences, silent);
        sentences_ = std::move(sentences);
        at_ = sentences_.size();
        offers_official_ = !sentences_.empty();
        //: Over the buttons for reading aloud. %1 is the name of a language.
        tell(tr("This device has no voice for this language: %1.").arg(language));
        return;
    }
    sentences_ = std::move(sentences);
    at_ = 0;
    say();
}

void ReadAloud::readOfficial() {
    offers_official_ = false;
    problem_.clear();
    at_ = 0;
    say();
}

void ReadAloud::say() {
    paused_ = false;
    if (active() && has_voice()) {
        const Sentence& one = sentences_[at_];
        const QString words = from_utf8(base::spoken(to_utf8(one.text), to_utf8(one.language)));
        patience_.start(10s + 300ms * words.size());
        emit changed();
        voice_->say(words, one.language, pace_);
        return;
    }
    stop();
}

void ReadAloud::pauseOrGoOn() {
    problem_.clear();
    if (paused_) {
        say();
        return;
    }
    paused_ = true;
    patience_.stop();
    if (voice_) {
        voice_->stop();
    }
    emit changed();
}

void ReadAloud::next() {
    if (!active()) {
        return;
    }
    problem_.clear();
    if (voice_) {
        voice_->stop();
    }
    ++at_;
    say();
}

void ReadAloud::stop() {
    patience_.stop();
    if (voice_ && active()) {
        voice_->stop();
    }
    sentences_.clear();
    at_ = 0;
    paused_ = false;
    offers_official_ = false;
    problem_.clear();
    emit changed();
}

void ReadAloud::give_up() {
    patience_.stop();
    drop_voice();
    //: Over the buttons for reading aloud: the program that speaks has stopped in the middle.
    tell(tr("The voice has stopped. You can try again."));
}

void ReadAloud::tell(const QString& problem) {
    problem_ = problem;
    paused_ = active();
    emit changed();
}

}  // namespace amparo::view
