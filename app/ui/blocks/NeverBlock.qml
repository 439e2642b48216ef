// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// What one must not do, whatever happens.
RoleBlock {
    icon: "never"
    //: Heads the things that one must never do.
    word: qsTr("Never")
    ink: Theme.colors.neverInk
    tint: Theme.colors.neverTint
}
