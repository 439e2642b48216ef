// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/life_sign.h"

#include <QLibrary>

namespace amparo::shell {

LifeSign::LifeSign() {
    if (qEnvironmentVariableIsEmpty("NOTIFY_SOCKET")) {
        return;
    }
    notify_ = reinterpret_cast<Notify>(QLibrary::resolve(QStringLiteral("systemd"), 0, "sd_notify"));
    const std::chrono::microseconds allowed(qEnvironmentVariable("WATCHDOG_USEC").toLongLong());
    timer_.setTimerType(Qt::CoarseTimer);
    QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { send("WATCHDOG=1"); });
    if (allowed.count() > 0) {
        timer_.start(std::chrono::duration_cast<std::chrono::milliseconds>(allowed / 2));
    }
    QTimer::singleShot(0, &timer_, [this] { send("READY=1"); });
}

// What cannot be sent is not: the service manager then does what it does with a program that hangs.
void LifeSign::send(const char* state) const {
    if (notify_ != nullptr) {
        notify_(0, state);
    }
}

}  // namespace amparo::shell
