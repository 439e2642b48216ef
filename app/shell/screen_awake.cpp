// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/screen_awake.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace amparo::shell {

namespace {

QDBusMessage call(const QString& method) {
    const QString service = QStringLiteral("org.freedesktop.ScreenSaver");
    QDBusMessage message = QDBusMessage::createMethodCall(
        service, QStringLiteral("/org/freedesktop/ScreenSaver"), service, method);
    message.setAutoStartService(false);
    return message;
}

}  // namespace

void ScreenAwake::keep(bool awake) {
    if (awake == wanted_) {
        return;
    }
    wanted_ = awake;
    if (awake) {
        ask();
    } else {
        let_go();
    }
}

void ScreenAwake::ask() {
    QDBusMessage message = call(QStringLiteral("Inhibit"));
    // The desktop may show these words, so they do not say what is on the screen.
    message << QCoreApplication::applicationName() << QCoreApplication::applicationName();
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* answered) {
        const QDBusPendingReply<unsigned int> reply = *answered;
        answered->deleteLater();
        if (reply.isError()) {
            return;
        }
        cookie_ = reply.value();
        if (!wanted_) {
            let_go();
        }
    });
}

void ScreenAwake::let_go() {
    if (!cookie_) {
        return;
    }
    QDBusMessage message = call(QStringLiteral("UnInhibit"));
    message << *cookie_;
    QDBusConnection::sessionBus().asyncCall(message);
    cookie_.reset();
}

}  // namespace amparo::shell
