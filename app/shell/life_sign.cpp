// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/life_sign.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstddef>
#include <cstring>

namespace amparo::shell {

LifeSign::LifeSign() : socket_(qEnvironmentVariable("NOTIFY_SOCKET").toStdString()) {
    if (socket_.empty()) {
        return;
    }
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
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (socket_.size() >= sizeof address.sun_path) {
        return;
    }
    std::memcpy(address.sun_path, socket_.data(), socket_.size());
    if (address.sun_path[0] == '@') {  // an abstract name
        address.sun_path[0] = '\0';
    }
    const int sender = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (sender < 0) {
        return;
    }
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + socket_.size());
    static_cast<void>(::sendto(sender, state, std::strlen(state), MSG_NOSIGNAL,
                               reinterpret_cast<const sockaddr*>(&address), size));
    ::close(sender);
}

}  // namespace amparo::shell
