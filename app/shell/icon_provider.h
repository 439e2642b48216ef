// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace amparo::shell {

// Draws the pictograms in the theme's colours: image://icon/NAME/RRGGBB/RRGGBB, with "?mirror" for those that
// point somewhere, in right-to-left. The first colour is that of lines, the second that of areas. Without
// state, so any thread may ask.
class IconProvider : public QQuickImageProvider {
  public:
    IconProvider();
    // A null image when there is no such icon or the colours are none.
    QImage requestImage(const QString& id, QSize* size, const QSize& requested) override;
};

}  // namespace amparo::shell
