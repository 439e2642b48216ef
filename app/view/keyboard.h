// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QStringList>

#include "view/declared.h"

namespace amparo::view {

// The keyboard on the screen of a kiosk, in the reader's writing. What it types arrives as from any other
// keyboard. It learns nothing, suggests nothing and keeps nothing.
class Keyboard : public QObject, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QStringList rows READ rows NOTIFY changedKeys FINAL)
    Q_PROPERTY(bool hasCapitals READ has_capitals NOTIFY changedKeys FINAL)
    Q_PROPERTY(bool capitals READ capitals WRITE set_capitals NOTIFY changedKeys FINAL)
    Q_PROPERTY(bool signs READ signs WRITE set_signs NOTIFY changedKeys FINAL)

  public:
    using QObject::QObject;

    // Each a row of keys with spaces between them, from left to right in every language.
    [[nodiscard]] QStringList rows() const { return rows_; }
    [[nodiscard]] bool has_capitals() const;
    [[nodiscard]] bool capitals() const { return capitals_; }
    // Digits and signs instead of letters.
    [[nodiscard]] bool signs() const { return signs_; }
    void set_capitals(bool capitals);
    void set_signs(bool signs);

    // One capital is followed by small letters.
    Q_INVOKABLE void type(const QString& letter);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void enter();

  signals:
    void changedKeys();

  protected:
    void load() override;

  private:
    QStringList rows_;
    bool capitals_ = false;
    bool signs_ = false;
};

}  // namespace amparo::view
