// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/services.h"

#include <QQmlEngine>
#include <QVariant>

#include "view/reader_locale.h"

namespace amparo::view {

namespace {

constexpr const char* property_name = "amparoServices";

}  // namespace

base::Date Services::today() const {
    return base::Date().plus_days(local_day(clock.now(), reader_zone));
}

void Services::install(QQmlEngine& engine) {
    engine.setProperty(property_name, QVariant::fromValue(static_cast<void*>(this)));
}

Services& Services::of(const QObject* object) {
    return of(qmlEngine(object));
}

Services& Services::of(const QQmlEngine* engine) {
    Q_ASSERT(engine != nullptr);
    auto* services = static_cast<Services*>(engine->property(property_name).value<void*>());
    if (services == nullptr) {
        qFatal("Amparo.View is used in an engine on which no services are installed");
    }
    return *services;
}

}  // namespace amparo::view
