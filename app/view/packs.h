// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include "base/clock.h"
#include "store/library.h"
#include "view/jurisdiction_list.h"
#include "view/session.h"

namespace amparo::view {

// What legal information is on this device, how old it is, and what could not be trusted.
class Packs : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(amparo::view::JurisdictionList* jurisdictions READ jurisdictions CONSTANT FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString problemKind READ problem_kind NOTIFY changed FINAL)
    Q_PROPERTY(QString age READ age NOTIFY changed FINAL)
    Q_PROPERTY(bool expired READ expired NOTIFY changed FINAL)

  public:
    Packs(const store::Library& library, const Session& session, const base::Clock& clock);
    static Packs* create(QQmlEngine* engine, QJSEngine*);

    [[nodiscard]] JurisdictionList* jurisdictions() { return &jurisdictions_; }
    // Nothing could be opened: there is nothing to show but the problem.
    [[nodiscard]] bool empty() const { return library_.jurisdictions().empty(); }
    // What happened, what still works, what to do; empty when every pack could be opened.
    [[nodiscard]] QString problem() const;
    // "no-pack", or why the first refused file was refused ("bad-signature"); empty when all is well.
    [[nodiscard]] QString problem_kind() const;
    [[nodiscard]] QString age() const;
    [[nodiscard]] bool expired() const;

  signals:
    void changed();

  private:
    void load();

    const store::Library& library_;
    const Session& session_;
    const base::Clock& clock_;
    JurisdictionList jurisdictions_;
};

}  // namespace amparo::view
