// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The numbers of the community centre where this kiosk stands, in a group of their own below the reference.
ColumnLayout {
    id: part

    readonly property bool shown: numbers.count > 0

    visible: shown
    spacing: Theme.space

    SectionHead {
        Layout.fillWidth: true
        icon: "home"
        //: Above the telephone numbers of the community centre where a kiosk stands.
        text: qsTr("From this center")
    }
    Repeater {
        model: HotlineList {
            id: numbers
            centre: true
        }

        HotlineCard { Layout.fillWidth: true }
    }
}
