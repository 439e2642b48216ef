// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// What courts and offices do not agree on, with the day on which it stood like this.
RoleBlock {
    required property string asOf

    icon: "contested"
    //: Heads a question of law that is not settled. %1 is the day on which it stood like this.
    word: asOf !== "" ? qsTr("In dispute, as of %1").arg(asOf)
                      //: Heads a question of law that is not settled.
                      : qsTr("In dispute")
    ink: Theme.colors.warningInk
    tint: Theme.colors.warningTint
}
