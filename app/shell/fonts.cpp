// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fonts.h"

#include <QGlyphRun>
#include <QGuiApplication>
#include <QTextLayout>
#include <algorithm>

namespace amparo::shell {

bool can_draw(const QString& text) {
    QTextLayout layout(text, QGuiApplication::font());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return std::ranges::all_of(layout.glyphRuns(), [](const QGlyphRun& run) {
        return std::ranges::none_of(run.glyphIndexes(), [](quint32 glyph) { return glyph == 0; });
    });
}

}  // namespace amparo::shell
