// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// A danger.
RoleBlock {
    icon: "warning"
    //: Heads a danger that the reader should know of.
    word: qsTr("Warning")
    ink: Theme.colors.warningInk
    tint: Theme.colors.warningTint
}
