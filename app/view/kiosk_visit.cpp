// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/kiosk_visit.h"

#include <algorithm>

#include "view/navigator.h"
#include "view/read_aloud.h"
#include "view/services.h"
#include "view/session.h"

namespace amparo::view {

namespace {

using namespace std::chrono_literals;

constexpr int warning_seconds = 30;
constexpr int step_seconds = 10;
constexpr int times_longer_at_most = 4;

}  // namespace

KioskVisit::KioskVisit(std::chrono::seconds idle, const base::Clock& clock, const Session& session,
                       const Navigator& navigator, const ReadAloud& read_aloud)
    : idle_(idle),
      longest_idle_(times_longer_at_most * idle),
      clock_(clock),
      session_(session),
      read_aloud_(read_aloud) {
    timer_.setSingleShot(true);
    timer_.setTimerType(Qt::CoarseTimer);
    connect(&timer_, &QTimer::timeout, this, &KioskVisit::look);
    // What a screen reader presses is no key and no touch; and no page but the first is open without a visit.
    connect(&navigator, &Navigator::pageChanged, this, [this] {
        begin();
        notice();
    });
    connect(&read_aloud, &ReadAloud::changed, this, &KioskVisit::listen);
}

KioskVisit* KioskVisit::create(QQmlEngine* engine, QJSEngine*) {
    KioskVisit* visit = &Services::of(engine).kiosk_visit;
    QQmlEngine::setObjectOwnership(visit, QQmlEngine::CppOwnership);
    return visit;
}

std::chrono::milliseconds KioskVisit::until_due() const {
    using std::chrono::milliseconds;
    return state_ == Resting ? milliseconds::max() : std::chrono::ceil<milliseconds>(due_ - clock_.now());
}

void KioskVisit::begin() {
    if (session_.kiosk() && state_ == Resting) {
        set(Visiting, 0);
        notice();
    }
}

void KioskVisit::stay() {
    if (state_ == Warned) {
        idle_ = std::min(2 * idle_, longest_idle_);
        set(Visiting, 0);
        notice();
    }
}

void KioskVisit::end() {
    timer_.stop();
    emit ended();
}

// Called for every movement of a finger, so the timer is left alone: it finds out when it is due.
void KioskVisit::notice() {
    if (state_ != Visiting) {
        return;
    }
    due_ = clock_.now() + idle_;
    if (!timer_.isActive()) {
        wait();
    }
}

// Who listens does not touch anything.
void KioskVisit::listen() {
    if (read_aloud_.active() && !read_aloud_.paused()) {
        notice();
    }
}

void KioskVisit::look() {
    if (state_ == Resting) {
        return;
    }
    listen();
    if (until_due() > 0ms) {
        wait();
    } else if (state_ == Visiting) {
        due_ = clock_.now() + std::chrono::seconds(step_seconds);
        set(Warned, warning_seconds);
        wait();
    } else if (seconds_left_ > step_seconds) {
        due_ = clock_.now() + std::chrono::seconds(step_seconds);
        set(Warned, seconds_left_ - step_seconds);
        wait();
    } else {
        end();
    }
}

// A clock that was set back must not make a visit longer.
void KioskVisit::wait() {
    const auto longest = state_ == Visiting ? idle_ : std::chrono::milliseconds(1000 * step_seconds);
    due_ = std::min(due_, clock_.now() + longest);
    timer_.start(std::clamp(until_due(), 1000ms, std::chrono::milliseconds(longest)));
}

void KioskVisit::set(State state, int seconds_left) {
    state_ = state;
    seconds_left_ = seconds_left;
    emit changed();
}

}  // namespace amparo::view
