// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include "view/declared.h"

namespace amparo::view {

// One legal word, explained in place.
class Term : public QObject, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString termId READ term_id WRITE set_term_id NOTIFY termIdChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY loaded FINAL)
    Q_PROPERTY(QString definition READ definition NOTIFY loaded FINAL)
    Q_PROPERTY(QString sources READ sources NOTIFY loaded FINAL)
    Q_PROPERTY(QString stateText READ state_text NOTIFY loaded FINAL)
    Q_PROPERTY(QString error READ error NOTIFY loaded FINAL)

  public:
    using QObject::QObject;

    [[nodiscard]] QString term_id() const { return term_id_; }
    [[nodiscard]] QString name() const { return name_; }
    [[nodiscard]] QString definition() const { return definition_; }
    [[nodiscard]] QString sources() const { return sources_; }
    [[nodiscard]] QString state_text() const { return state_text_; }
    [[nodiscard]] QString error() const { return error_; }
    // The id alone ("judicial-warrant") or the link that names it ("term:judicial-warrant").
    void set_term_id(const QString& id);

  signals:
    void termIdChanged();
    void loaded();

  protected:
    void load() override;

  private:
    QString term_id_;
    QString name_;
    QString definition_;
    QString sources_;
    QString state_text_;
    QString error_;
};

}  // namespace amparo::view
