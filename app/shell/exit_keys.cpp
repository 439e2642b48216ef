// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/exit_keys.h"

#include <QKeyEvent>

namespace amparo::shell {

namespace {

using namespace std::chrono_literals;

constexpr auto three_escapes_within = 1200ms;
constexpr auto back_held_for = 700ms;

}  // namespace

// A window is asked before anybody else whether a key is a shortcut; later the key may be somebody's own.
bool ExitKeys::eventFilter(QObject* receiver, QEvent* event) {
    if (!receiver->isWindowType()) {
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        key_pressed(*static_cast<QKeyEvent*>(event));
    } else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin) {
        escapes_ = {};
    }
    return false;
}

void ExitKeys::key_pressed(const QKeyEvent& key) {
    if (key.key() == Qt::Key_Back) {
        back_pressed(key.isAutoRepeat());
    } else if (key.key() != Qt::Key_Escape) {
        escapes_ = {};
    } else if (!key.isAutoRepeat()) {
        escape_pressed();
    }
}

void ExitKeys::escape_pressed() {
    const Moment now = clock_.now();
    const bool third = escapes_.front() != Moment() && now - escapes_.front() <= three_escapes_within;
    escapes_ = third ? std::array<Moment, 2>{} : std::array{escapes_.back(), now};
    if (third) {
        exit_.leave();
    }
}

void ExitKeys::back_pressed(bool held) {
    if (!held) {
        back_since_ = clock_.now();
    } else if (clock_.now() - back_since_ >= back_held_for) {
        exit_.leave();
    }
}

}  // namespace amparo::shell
