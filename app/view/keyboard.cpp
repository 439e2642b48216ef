// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/keyboard.h"

#include <QLocale>

#include "view/keyboard_layout.h"
#include "view/session.h"

namespace amparo::view {

void Keyboard::load() {
    const QString language = services().session.language();
    rows_ = signs_ ? sign_keys() : letter_keys(language);
    if (capitals_ && !signs_) {
        for (QString& row : rows_) {
            row = QLocale(language).toUpper(row);
        }
    }
    emit changedKeys();
}

bool Keyboard::has_capitals() const {
    const QString letters = rows_.join(QString());
    return !signs_ && letters.toUpper() != letters.toLower();
}

void Keyboard::set_capitals(bool capitals) {
    if (capitals != capitals_) {
        capitals_ = capitals;
        changed();
    }
}

void Keyboard::set_signs(bool signs) {
    if (signs != signs_) {
        signs_ = signs;
        changed();
    }
}

void Keyboard::type(const QString& letter) {
    services().press_key(Qt::Key_unknown, letter);
    set_capitals(false);
}

void Keyboard::erase() {
    services().press_key(Qt::Key_Backspace, {});
}

void Keyboard::enter() {
    services().press_key(Qt::Key_Return, QStringLiteral("\n"));
}

}  // namespace amparo::view
