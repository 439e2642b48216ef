// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/quick_exit.h"

#include "view/navigator.h"
#include "view/services.h"
#include "view/session.h"

namespace amparo::view {

QuickExit::QuickExit(Session& session, Navigator& navigator) : session_(session), navigator_(navigator) {}

QuickExit* QuickExit::create(QQmlEngine* engine, QJSEngine*) {
    QuickExit* exit = &Services::of(engine).quick_exit;
    QQmlEngine::setObjectOwnership(exit, QQmlEngine::CppOwnership);
    return exit;
}

void QuickExit::leave() {
    if (session_.kiosk()) {
        return;
    }
    if (!away_) {
        away_ = true;
        emit awayChanged();  // first, so that nothing else is drawn any more
    }
    navigator_.home();
    // A moment later, when the page is gone: it would be read anew in the other language.
    QMetaObject::invokeMethod(
        this, [this] { session_.start_anew(); }, Qt::QueuedConnection);
}

void QuickExit::comeBack() {
    if (away_) {
        away_ = false;
        emit awayChanged();
    }
}

}  // namespace amparo::view
