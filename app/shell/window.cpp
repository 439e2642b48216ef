// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window.h"

#include <QEventLoop>
#include <QQmlIncubationController>
#include <QScreen>
#include <QTimer>

namespace amparo::shell {

namespace {

using namespace std::chrono_literals;

constexpr QSize phone(420, 860);

}  // namespace

Window::Window(Composition& composition) {
    composition.install(engine_);
    local_only_.guard(engine_);
    engine_.setInitialProperties({{QStringLiteral("visible"), false}});
    engine_.load(QUrl(QStringLiteral("qrc:/qt/qml/Amparo/Ui/Main.qml")));
    const QObjectList roots = engine_.rootObjects();
    window_ = roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.first());
}

void Window::show(bool kiosk) {
    if (kiosk) {
        // Where no window manager does it, the window is as large as the screen all the same.
        window_->setGeometry(window_->screen()->geometry());
        window_->showFullScreen();
        return;
    }
    show(phone.boundedTo(window_->screen()->availableSize()));
}

void Window::show(QSize size) {
    window_->resize(size);
    window_->show();
}

bool Window::settle() {
    // The first frame makes what the page needs for its size, the second shows it.
    do {
        if (!wait_for_frame() || !wait_for_frame()) {
            return false;
        }
    } while (engine_.incubationController() != nullptr &&
             engine_.incubationController()->incubatingObjectCount() > 0);
    return true;
}

bool Window::wait_for_frame() {
    QEventLoop loop;
    bool drawn = false;
    const auto connection = QObject::connect(window_, &QQuickWindow::frameSwapped, &loop, [&loop, &drawn] {
        drawn = true;
        loop.quit();
    });
    QTimer::singleShot(10s, &loop, &QEventLoop::quit);
    window_->update();
    loop.exec();
    QObject::disconnect(connection);
    return drawn;
}

}  // namespace amparo::shell
