// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/key_press.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QWindow>

namespace amparo::shell {

void press_key(int key, const QString& letters) {
    QWindow* window = QGuiApplication::focusWindow();
    if (window == nullptr) {
        return;
    }
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, letters);
        QCoreApplication::sendEvent(window, &event);
    }
}

}  // namespace amparo::shell
