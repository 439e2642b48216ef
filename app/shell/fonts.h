// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace amparo::shell {

// Whether the fonts of this device, with all that stand in for one another, have a glyph for every letter of
// a text.
[[nodiscard]] bool can_draw(const QString& text);

}  // namespace amparo::shell
