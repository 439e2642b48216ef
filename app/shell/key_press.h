// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace amparo::shell {

// Presses a key and lets it go, in the window that has the focus, as a keyboard would: a Qt::Key, and the
// letters that it writes.
void press_key(int key, const QString& letters);

}  // namespace amparo::shell
