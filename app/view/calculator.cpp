// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/calculator.h"

#include <QLocale>
#include <cmath>

namespace amparo::view {

namespace {

constexpr qsizetype most_digits = 12;
constexpr int times_to_ask = 3;

double apply(QChar operation, double left, double right) {
    switch (operation.unicode()) {
        case u'+':
            return left + right;
        case u'-':
            return left - right;
        case u'*':
            return left * right;
        case u'/':
            return left / right;
        default:
            return right;
    }
}

}  // namespace

QString Calculator::display() const {
    QString text = typed_;
    if (text.isEmpty()) {
        if (!std::isfinite(left_)) {
            return QStringLiteral("–");
        }
        text = QString::number(left_, 'g', most_digits);
    }
    return text.replace(u'.', QLocale().decimalPoint());
}

void Calculator::press(const QString& key) {
    const QChar pressed = key.size() == 1 ? key.front() : QChar();
    const bool empty = typed_.isEmpty() && operation_.isNull() && !result_;
    if (pressed == u'=' && empty) {
        if (++equals_ == times_to_ask) {
            equals_ = 0;
            emit asked();
        }
        return;
    }
    equals_ = 0;
    if (pressed == u'C') {
        clear();
    } else if (pressed == u'=') {
        calculate();
        operation_ = QChar();
    } else if (pressed == u'+' || pressed == u'-' || pressed == u'*' || pressed == u'/') {
        calculate();
        operation_ = pressed;
    } else if (pressed == u'<') {
        typed_.chop(1);
    } else if (pressed == u'.' || (pressed >= u'0' && pressed <= u'9')) {
        type(pressed);
    }
    emit displayChanged();
}

void Calculator::type(QChar key) {
    if (typed_.isEmpty() && operation_.isNull()) {
        left_ = 0;
        result_ = false;
    }
    if (typed_.size() >= most_digits || (key == u'.' && typed_.contains(u'.'))) {
        return;
    }
    if (typed_ == u"0" && key != u'.') {
        typed_.clear();
    }
    typed_ += typed_.isEmpty() && key == u'.' ? QStringLiteral("0.") : QString(key);
}

void Calculator::calculate() {
    if (!typed_.isEmpty()) {
        left_ = apply(operation_, left_, typed_.toDouble());
        typed_.clear();
    }
    result_ = true;
}

void Calculator::clear() {
    typed_.clear();
    left_ = 0;
    operation_ = QChar();
    result_ = false;
}

}  // namespace amparo::view
