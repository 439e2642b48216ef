// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/clipboard_marker.h"

#include <QGuiApplication>

namespace amparo::shell {

namespace {

// What Klipper, GNOME's and others' histories look for.
const QString hint = QStringLiteral("x-kde-passwordManagerHint");

bool is_ours(const QClipboard& clipboard, QClipboard::Mode mode) {
    return (mode == QClipboard::Clipboard && clipboard.ownsClipboard()) ||
           (mode == QClipboard::Selection && clipboard.ownsSelection());
}

}  // namespace

ClipboardMarker::ClipboardMarker() {
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardMarker::mark);
}

void ClipboardMarker::mark(QClipboard::Mode mode) {
    QClipboard& clipboard = *QGuiApplication::clipboard();
    if (!is_ours(clipboard, mode) || clipboard.mimeData(mode) == nullptr) {
        return;
    }
    if (auto instead = marked(*clipboard.mimeData(mode))) {
        clipboard.setMimeData(instead.release(), mode);
    }
}

std::unique_ptr<QMimeData> ClipboardMarker::marked(const QMimeData& held) {
    if (!held.hasText() || held.hasFormat(hint)) {
        return nullptr;
    }
    auto marked = std::make_unique<QMimeData>();
    marked->setText(held.text());
    marked->setData(hint, "secret");
    return marked;
}

void ClipboardMarker::clear() {
    QClipboard& clipboard = *QGuiApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if (is_ours(clipboard, mode)) {
            clipboard.clear(mode);
        }
    }
}

void ClipboardMarker::clear_all() {
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        QGuiApplication::clipboard()->clear(mode);
    }
}

}  // namespace amparo::shell
