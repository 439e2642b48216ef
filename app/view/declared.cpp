// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/declared.h"

#include <QObject>

#include "view/session.h"

namespace amparo::view {

void Declared::classBegin() {
    attach(Services::of(dynamic_cast<QObject*>(this)));
}

void Declared::componentComplete() {
    complete_ = true;
    auto* self = dynamic_cast<QObject*>(this);
    Session* session = &services_->session;
    QObject::connect(session, &Session::languageChanged, self, [this] { load(); });
    QObject::connect(session, &Session::jurisdictionChanged, self, [this] { load(); });
    QObject::connect(session, &Session::packsChanged, self, [this] { load(); });
    load();
}

void Declared::changed() {
    if (complete_) {
        load();
    }
}

}  // namespace amparo::view
