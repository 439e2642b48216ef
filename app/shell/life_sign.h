// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <chrono>

namespace amparo::shell {

// Tells the service manager that a kiosk's event loop turns, so that one that hangs is started again:
// READY=1 once it turns, then WATCHDOG=1 twice in the time that is allowed (sd_notify(3), asked of systemd's
// own library: this program opens no socket). Does nothing where nobody asked. Main thread.
class LifeSign {
  public:
    LifeSign();

    // Between two signs; zero where nobody waits for them.
    [[nodiscard]] std::chrono::milliseconds interval() const { return timer_.intervalAsDuration(); }
    void send(const char* state) const;

  private:
    using Notify = int (*)(int unset_environment, const char* state);

    Notify notify_ = nullptr;
    QTimer timer_;
};

}  // namespace amparo::shell
