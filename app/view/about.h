// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include "view/declared.h"

namespace amparo::view {

// Which program this is, of what it is made and under which terms.
class About : public QObject, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString version READ version NOTIFY loaded FINAL)
    Q_PROPERTY(QString qtVersion READ qt_version CONSTANT FINAL)
    Q_PROPERTY(QString sqliteVersion READ sqlite_version NOTIFY loaded FINAL)
    Q_PROPERTY(QString icuVersion READ icu_version NOTIFY loaded FINAL)
    Q_PROPERTY(QString licence READ licence NOTIFY loaded FINAL)

  public:
    using QObject::QObject;

    [[nodiscard]] QString version() const { return versions_.amparo; }
    [[nodiscard]] static QString qt_version() { return QString::fromLatin1(qVersion()); }
    [[nodiscard]] QString sqlite_version() const { return versions_.sqlite; }
    [[nodiscard]] QString icu_version() const { return versions_.icu; }
    [[nodiscard]] static QString licence();

  signals:
    void loaded();

  protected:
    void load() override;

  private:
    Versions versions_;
};

}  // namespace amparo::view
