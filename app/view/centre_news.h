// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QStringList>

#include "view/declared.h"

namespace amparo::view {

// What the community centre says on its own kiosk: its name, when it is open, its notices. In the words that
// the centre wrote, always marked as its own; empty outside of a kiosk.
class CentreNews : public QObject, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString name READ name NOTIFY read FINAL)
    Q_PROPERTY(QString opening READ opening NOTIFY read FINAL)
    Q_PROPERTY(QStringList notices READ notices NOTIFY read FINAL)

  public:
    explicit CentreNews(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] QString name() const { return name_; }
    [[nodiscard]] QString opening() const { return opening_; }
    [[nodiscard]] QStringList notices() const { return notices_; }

  signals:
    void read();

  protected:
    void load() override;

  private:
    QString name_;
    QString opening_;
    QStringList notices_;
};

}  // namespace amparo::view
