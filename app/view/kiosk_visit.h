// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QTimer>
#include <chrono>

#include "base/clock.h"

namespace amparo::view {

class Navigator;
class ReadAloud;
class Session;

// One visitor's time at the kiosk, from the first touch until they are done or have walked away. Who does
// nothing for a while is asked; who does not answer is gone, and `ended` asks the program to forget
// everything by making all of it anew. Who answers is a slow reader and gets twice as long from then on. No
// timer runs while the kiosk rests, and none outside of a kiosk. Main thread.
class KioskVisit : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(int secondsLeft READ seconds_left NOTIFY changed FINAL)

  public:
    enum State { Resting, Visiting, Warned };
    Q_ENUM(State)

    KioskVisit(std::chrono::seconds idle, const base::Clock& clock, const Session& session,
               const Navigator& navigator, const ReadAloud& read_aloud);
    static KioskVisit* create(QQmlEngine* engine, QJSEngine*);

    [[nodiscard]] State state() const { return state_; }
    // Until a warned visit ends, in tens: 30, 20 or 10. 0 in the other states.
    [[nodiscard]] int seconds_left() const { return seconds_left_; }
    // Until something is due; nothing is in a kiosk that rests.
    [[nodiscard]] std::chrono::milliseconds until_due() const;

    // A touch of the first screen.
    Q_INVOKABLE void begin();
    // "I am still here."
    Q_INVOKABLE void stay();
    // "I am done."
    Q_INVOKABLE void end();
    // The visitor has done something, whatever it was. It does not answer the question.
    void notice();
    // Does what is due at this moment.
    void look();

  signals:
    void changed();
    void ended();

  private:
    void set(State state, int seconds_left);
    void wait();
    void listen();

    std::chrono::milliseconds idle_;
    const std::chrono::milliseconds longest_idle_;
    const base::Clock& clock_;
    const Session& session_;
    const ReadAloud& read_aloud_;
    State state_ = Resting;
    int seconds_left_ = 0;
    std::chrono::system_clock::time_point due_;
    QTimer timer_;
};

}  // namespace amparo::view
