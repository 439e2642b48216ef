// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/one_switch.h"

#include <QKeyEvent>
#include <QQuickWindow>
#include <algorithm>
#include <utility>

#include "shell/key_press.h"

namespace amparo::shell {

namespace {

using namespace std::chrono_literals;

constexpr int most_rounds = 2;
constexpr auto to_read_a_letter = 60ms;
constexpr auto longest_sentence = 60s;    // a voice that dies does not say so
constexpr qsizetype fewest_letters = 60;  // less is read by the way

bool is_field(const QQuickItem* item) {
    return item != nullptr && (item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit"));
}

bool is_of_a_switch(const QKeyEvent& key) {
    return key.key() == Qt::Key_Space || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

}  // namespace

OneSwitch::OneSwitch(std::chrono::seconds pace, view::KioskVisit& visit, const view::Session& session,
                     const view::Navigator& navigator, const view::ReadAloud& read_aloud,
                     view::ReadAloud::MakeVoice make_voice)
    : pace_(pace),
      visit_(visit),
      session_(session),
      read_aloud_(read_aloud),
      make_voice_(std::move(make_voice)) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &OneSwitch::step);
    connect(&navigator, &view::Navigator::pageChanged, this, &OneSwitch::start_round);
    // Who has the page read aloud listens, and sets the focus going again by a press.
    connect(&read_aloud, &view::ReadAloud::changed, this, [this] {
        if (read_aloud_.active() && !listening_) {
            end();
        }
        listening_ = read_aloud_.active();
    });
}

bool OneSwitch::eventFilter(QObject* receiver, QEvent* event) {
    auto* window = qobject_cast<QQuickWindow*>(receiver);
    if (pace_ == 0ms || window == nullptr || pressing_) {
        return false;
    }
    switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::TouchBegin:
        case QEvent::Wheel:
            end();
            return false;
        case QEvent::KeyPress: {
            const auto& key = static_cast<QKeyEvent&>(*event);
            // Who writes has a keyboard.
            if (!is_of_a_switch(key) || is_field(window->activeFocusItem())) {
                end();
                return false;
            }
            if (!key.isAutoRepeat()) {
                pressed(*window);
            }
            return true;
        }
        case QEvent::KeyRelease:
            return is_of_a_switch(static_cast<QKeyEvent&>(*event)) && !is_field(window->activeFocusItem());
        default:
            return false;
    }
}

// Whoever is not visiting yet, or is asked whether they are still there, presses the one thing to press.
void OneSwitch::pressed(QQuickWindow& window) {
    visit_.notice();
    const bool answers = visit_.state() != view::KioskVisit::Visiting;
    if (!going_ && !answers) {
        begin(window);
        return;
    }
    rounds_ = 0;
    if (place_ == Place::text && !answers) {
        step();
        return;
    }
    if (!going_) {
        window_ = &window;
        going_ = true;
        start_round();
    }
    pressing_ = true;
    press_key(Qt::Key_Return, QStringLiteral("\r"));
    pressing_ = false;
    if (!going_) {
        return;
    }
    // Twice as long, for a hand that needs time to come back and for pressing the same thing again.
    rest(Place::control, 2 * pace_);
}

void OneSwitch::begin(QQuickWindow& window) {
    window_ = &window;
    going_ = true;
    rounds_ = 0;
    make_voice();
    start_round();
    step();
}

void OneSwitch::end() {
    going_ = false;
    timer_.stop();
    place_ = Place::control;
    if (voice_) {
        voice_->stop();
    }
}

void OneSwitch::start_round() {
    done_.clear();
    text_is_next_ = true;
}

void OneSwitch::step() {
    if (!going_ || window_.isNull()) {
        return;
    }
    visit_.notice();
    Screenful screen(*window_);
    if (next_text(screen) || next_link() || next_control(screen)) {
        return;
    }
    if (screen.turn_over()) {
        text_is_next_ = true;
        rest(Place::text, pace_);
        return;
    }
    if (++rounds_ == most_rounds) {
        end();
        return;
    }
    screen.turn_to_the_beginning();
    start_round();
    rest(Place::control, pace_);
}

bool OneSwitch::next_text(const Screenful& screen) {
    if (!text_is_next_) {
        return false;
    }
    text_is_next_ = false;
    std::vector<Screenful::Sentence> sentences = screen.sentences();
    qsizetype letters = 0;
    for (const Screenful::Sentence& sentence : sentences) {
        letters += sentence.text.size();
    }
    if (letters < fewest_letters) {
        return false;
    }
    std::ranges::reverse(sentences);
    to_say_ = std::move(sentences);
    rest(Place::text, pace_ + letters * to_read_a_letter);
    static_cast<void>(say_next());
    return true;
}

// A text with several links is one place for the keyboard: each of them is one for the switch.
bool OneSwitch::next_link() {
    QQuickItem* at = window_->activeFocusItem();
    if (at == nullptr || at->property("chosen").toInt() + 1 >= at->property("links").toInt()) {
        return false;
    }
    at->setProperty("chosen", at->property("chosen").toInt() + 1);
    rest(Place::control, pace_);
    return true;
}

bool OneSwitch::next_control(const Screenful& screen) {
    const auto next = std::ranges::find_if(screen.controls(), [this](QQuickItem* control) {
        return std::find(done_.begin(), done_.end(), control) == done_.end();
    });
    if (next == screen.controls().end()) {
        return false;
    }
    done_.emplace_back(*next);
    (*next)->forceActiveFocus(Qt::TabFocusReason);
    rest(Place::control, pace_);
    static_cast<void>(say({(*next)->property("text").toString(), QString()}));
    return true;
}

void OneSwitch::rest(Place place, std::chrono::milliseconds time) {
    place_ = place;
    timer_.start(time);
}

// Starting takes a while: what comes before is not said.
void OneSwitch::make_voice() {
    if (voice_ || !make_voice_) {
        return;
    }
    voice_ = make_voice_();
    connect(voice_.get(), &view::Voice::finished, this, &OneSwitch::said);
    connect(voice_.get(), &view::Voice::failed, this, &OneSwitch::said);
}

bool OneSwitch::say(const Screenful::Sentence& sentence) {
    const QString language = sentence.language.isEmpty() ? session_.language() : sentence.language;
    if (!voice_ || read_aloud_.active() || !voice_->speaks(language)) {
        return false;
    }
    voice_->stop();
    voice_->say(sentence.text, language, 1);
    return true;
}

// As long as the voice reads, it stays; what there is no voice for is left out.
bool OneSwitch::say_next() {
    while (!to_say_.empty()) {
        const Screenful::Sentence sentence = std::move(to_say_.back());
        to_say_.pop_back();
        if (say(sentence)) {
            visit_.notice();
            rest(Place::text, longest_sentence);
            return true;
        }
    }
    return false;
}

void OneSwitch::said() {
    if (going_ && place_ == Place::text && !say_next()) {
        rest(Place::text, pace_);
    }
}

}  // namespace amparo::shell
