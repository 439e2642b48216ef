// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/complaints.h"

#include <mutex>
#include <utility>

namespace amparo::shell {

namespace {

std::mutex guarding;
QStringList collected;

void collect(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtDebugMsg || type == QtInfoMsg) {
        return;
    }
    const std::lock_guard lock(guarding);
    collected.append(message);
}

}  // namespace

Complaints::Complaints() : before_(qInstallMessageHandler(collect)) {}

Complaints::~Complaints() {
    qInstallMessageHandler(before_);
    static_cast<void>(take());
}

QStringList Complaints::take() {
    const std::lock_guard lock(guarding);
    return std::exchange(collected, {});
}

}  // namespace amparo::shell
