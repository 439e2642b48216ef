// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <array>
#include <chrono>

#include "base/clock.h"
#include "view/quick_exit.h"

class QKeyEvent;

namespace amparo::shell {

// Hears the keys that mean "leave at once", whatever has the focus: Escape three times in a row within a
// moment, or the phone's back key held. Takes no key away from others. To be installed as event filter on the
// application.
class ExitKeys : public QObject {
  public:
    ExitKeys(view::QuickExit& exit, const base::Clock& clock) : exit_(exit), clock_(clock) {}

    bool eventFilter(QObject* receiver, QEvent* event) override;

  private:
    using Moment = std::chrono::system_clock::time_point;

    void key_pressed(const QKeyEvent& key);
    void escape_pressed();
    void back_pressed(bool held);

    view::QuickExit& exit_;
    const base::Clock& clock_;
    std::array<Moment, 2> escapes_{};  // the last two, the older one first
    Moment back_since_{};
};

}  // namespace amparo::shell
