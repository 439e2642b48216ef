// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QTimer>
#include <chrono>
#include <memory>
#include <vector>

#include "shell/screenful.h"
#include "view/kiosk_visit.h"
#include "view/navigator.h"
#include "view/read_aloud.h"
#include "view/session.h"
#include "view/voice.h"

namespace amparo::shell {

// Lets somebody use a kiosk who can press one switch and nothing else: a switch that types Space or Enter.
// The first press sets the focus going. It stays on each thing that can be pressed for a while, and a press
// then presses that. Between two screenfuls it waits for as long as the text takes to read; a press goes on
// at once. What has the focus, and the text, are said aloud where there is a voice. Whoever touches the
// screen or presses another key ends it; so do two rounds without a press, so that a visitor who has gone is
// noticed. To be installed as event filter on the application. Main thread.
class OneSwitch : public QObject {
  public:
    // Zero: nobody uses a switch here, and no key is taken from anybody. The others outlive this.
    OneSwitch(std::chrono::seconds pace, view::KioskVisit& visit, const view::Session& session,
              const view::Navigator& navigator, const view::ReadAloud& read_aloud,
              view::ReadAloud::MakeVoice make_voice);

    bool eventFilter(QObject* receiver, QEvent* event) override;

    [[nodiscard]] bool going() const { return going_; }
    // How long it stays where it is.
    [[nodiscard]] std::chrono::milliseconds stay() const { return timer_.intervalAsDuration(); }
    // Goes to the next place, as it does when that time is over.
    void step();

  private:
    enum class Place { control, text };

    void pressed(QQuickWindow& window);
    void begin(QQuickWindow& window);
    void end();
    void start_round();
    [[nodiscard]] bool next_link();
    [[nodiscard]] bool next_control(const Screenful& screen);
    [[nodiscard]] bool next_text(const Screenful& screen);
    void rest(Place place, std::chrono::milliseconds time);
    void make_voice();
    [[nodiscard]] bool say(const Screenful::Sentence& sentence);
    [[nodiscard]] bool say_next();
    void said();

    const std::chrono::milliseconds pace_;
    view::KioskVisit& visit_;
    const view::Session& session_;
    const view::ReadAloud& read_aloud_;
    const view::ReadAloud::MakeVoice make_voice_;
    std::unique_ptr<view::Voice> voice_;
    QPointer<QQuickWindow> window_;
    QTimer timer_;
    std::vector<QPointer<QQuickItem>> done_;   // of this round
    std::vector<Screenful::Sentence> to_say_;  // of the text that is read, the last one first
    bool going_ = false;
    bool listening_ = false;  // to the page, which something else reads aloud
    bool pressing_ = false;
    bool text_is_next_ = false;  // of a screenful that came up just now
    Place place_ = Place::control;
    int rounds_ = 0;  // since the last press
};

}  // namespace amparo::shell
