// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QObject>
#include <QQuickWindow>
#include <QRegularExpression>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace amparo::bench {

// Nanoseconds of the monotonic clock, the one that Python's time.monotonic_ns() reads.
inline std::int64_t now() {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

// Proportional set size of this process in kB, from the kernel.
inline long pss() {
    QFile rollup(QStringLiteral("/proc/self/smaps_rollup"));
    if (!rollup.open(QIODevice::ReadOnly)) {
        return 0;
    }
    static const QRegularExpression line(QStringLiteral("^Pss:\\s+(\\d+)"),
                                         QRegularExpression::MultilineOption);
    return line.match(QString::fromLatin1(rollup.readAll())).captured(1).toLong();
}

// Prints "first_frame NANOSECONDS" and "pss KILOBYTES" when the window has shown its first frame, then ends
// the program.
inline void report_first_frame(QQuickWindow& window) {
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window,
        [] {
            const std::int64_t moment = now();
            std::printf("first_frame %lld\npss %ld\n", static_cast<long long>(moment), pss());
            std::fflush(stdout);
            QCoreApplication::quit();
        },
        Qt::SingleShotConnection);
}

}  // namespace amparo::bench
