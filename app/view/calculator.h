// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QString>

namespace amparo::view {

// A plain pocket calculator, so that the harmless screen is one that works: each operation is carried out as
// soon as the next one is pressed. Whoever knows it comes back to the guides by pressing "=" three times
// before any number.
class Calculator : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString display READ display NOTIFY displayChanged FINAL)

  public:
    using QObject::QObject;

    // What stands on it: digits with the point of the reader's language; "–" when there is no answer.
    [[nodiscard]] QString display() const;
    // One of the keys 0 … 9 . + - * / = C and "<", which takes the last digit back. Any other is ignored.
    Q_INVOKABLE void press(const QString& key);

  signals:
    void displayChanged();
    void asked();  // for the way back

  private:
    void type(QChar key);
    void calculate();
    void clear();

    QString typed_;        // the number that is being typed
    double left_ = 0;      // what stands left of the operation
    QChar operation_;      // null: none yet
    int equals_ = 0;       // times that "=" was pressed on the empty calculator
    bool result_ = false;  // left_ is shown, and the next digit begins a new number
};

}  // namespace amparo::view
