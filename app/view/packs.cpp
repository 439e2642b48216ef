// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/packs.h"

#include <QStringList>

#include "view/error_text.h"
#include "view/services.h"
#include "view/text.h"

namespace amparo::view {

Packs::Packs(const store::Library& library, const Session& session, const base::Clock& clock)
    : library_(library), session_(session), clock_(clock), jurisdictions_(library, session) {
    QQmlEngine::setObjectOwnership(&jurisdictions_, QQmlEngine::CppOwnership);
    connect(&session, &Session::languageChanged, this, &Packs::load);
    connect(&session, &Session::jurisdictionChanged, this, &Packs::load);
    connect(&session, &Session::packsChanged, this, &Packs::load);
}

Packs* Packs::create(QQmlEngine* engine, QJSEngine*) {
    Packs* packs = &Services::of(engine).packs;
    QQmlEngine::setObjectOwnership(packs, QQmlEngine::CppOwnership);
    return packs;
}

void Packs::load() {
    jurisdictions_.load();
    emit changed();
}

QString Packs::problem() const {
    QStringList sentences;
    for (const store::Refused& refused : library_.refused()) {
        const QString name = from_utf8(refused.path.filename().string());
        sentences.append(isolated(name, session_.mirrored()) + QStringLiteral(": ") +
                         error_text(refused.error));
    }
    if (empty() && sentences.isEmpty()) {
        //: Shown in place of the guides.
        return tr("There is no legal information on this device. Bring a file such as us.amparo on a stick.");
    }
    return sentences.join(u'\n');
}

QString Packs::problem_kind() const {
    if (!library_.refused().empty()) {
        return error_kind(library_.refused().front().error);
    }
    return empty() ? QStringLiteral("no-pack") : QString();
}

QString Packs::age() const {
    const pack::Pack* pack = library_.find(to_utf8(session_.jurisdiction()));
    if (pack == nullptr) {
        return {};
    }
    //: How old the legal information is. %1 is a date.
    return tr("from %1").arg(session_.locale().date(pack->info().date));
}

bool Packs::expired() const {
    const pack::Pack* pack = library_.find(to_utf8(session_.jurisdiction()));
    return pack != nullptr && base::Date::at(clock_.now()) > pack->info().expires;
}

}  // namespace amparo::view
