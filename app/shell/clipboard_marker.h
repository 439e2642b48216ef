// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QMimeData>
#include <QObject>
#include <memory>

namespace amparo::shell {

// Marks what is copied or selected in this program as secret, so that a clipboard history leaves it out.
class ClipboardMarker : public QObject {
  public:
    ClipboardMarker();
    // Takes back what came from this program and nothing else.
    static void clear();
    // Takes back what any program has put there: for a kiosk, which has no other.
    static void clear_all();
    // The same words with the mark; null when there are none, or when they carry it.
    [[nodiscard]] static std::unique_ptr<QMimeData> marked(const QMimeData& held);

  private:
    static void mark(QClipboard::Mode mode);
};

}  // namespace amparo::shell
