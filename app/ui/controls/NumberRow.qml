// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// A number that somebody decides, between two bounds and in steps, by two buttons.
RowLayout {
    id: row

    required property string text
    required property int value
    property int from: 0
    property int to: 100
    property int stepSize: 1

    signal decided(value: int)

    function move(steps: int) {
        decided(Math.max(from, Math.min(to, value + steps * stepSize)));
    }

    spacing: Theme.gap

    StyledLabel {
        Layout.fillWidth: true
        text: row.text
        size: Theme.leadSize
    }
    ActionButton {
        enabled: row.value > row.from
        text: "−"
        //: Makes a number in the settings smaller. %1 says which.
        Accessible.name: qsTr("Less: %1").arg(row.text)
        onClicked: row.move(-1)
    }
    StyledLabel {
        Layout.minimumWidth: 2 * Theme.leadSize
        horizontalAlignment: Text.AlignHCenter
        text: row.value
        size: Theme.leadSize
        strong: true
        Accessible.name: row.text + ": " + row.value
    }
    ActionButton {
        enabled: row.value < row.to
        text: "+"
        //: Makes a number in the settings larger. %1 says which.
        Accessible.name: qsTr("More: %1").arg(row.text)
        onClicked: row.move(1)
    }
}
