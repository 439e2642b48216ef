// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace amparo::shell {

// Draws a text as a QR code for another telephone's camera: image://code/TEXT, percent-encoded, black on
// white with its quiet zone. Without state, so any thread may ask.
class CodeProvider : public QQuickImageProvider {
  public:
    CodeProvider();
    // A null image when the text is empty or does not fit into one code.
    QImage requestImage(const QString& id, QSize* size, const QSize& requested) override;
};

}  // namespace amparo::shell
