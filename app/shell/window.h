// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSize>

#include "shell/composition.h"
#include "shell/local_only.h"

namespace amparo::shell {

// The one window: loads Main.qml with the services of a composition.
class Window {
  public:
    explicit Window(Composition& composition);

    // False when Main.qml could not be made; QML has said why.
    [[nodiscard]] bool loaded() const { return !window_.isNull(); }
    [[nodiscard]] QQuickWindow& window() { return *window_; }

    // As large as a phone, as far as the screen allows; the whole screen in a kiosk.
    void show(bool kiosk);
    void show(QSize size);
    // Returns when what the page shows is complete and drawn. False when no frame came within ten seconds.
    [[nodiscard]] bool settle();

  private:
    [[nodiscard]] bool wait_for_frame();

    LocalOnly local_only_;
    QQmlApplicationEngine engine_;
    QPointer<QQuickWindow> window_;
};

}  // namespace amparo::shell
