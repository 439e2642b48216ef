// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// A number that somebody decides, between two bounds and in steps, by two buttons. Looks like a SwitchRow.
Rectangle {
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

    component StepButton: ActionButton {
        Layout.preferredWidth: Theme.icon(56)
        horizontalPadding: (Theme.icon(56) - implicitContentWidth) / 2
    }

    implicitWidth: line.implicitWidth + 2 * Theme.space
    implicitHeight: line.implicitHeight + 2 * Theme.gap
    color: Theme.colors.surface
    radius: Theme.radius
    border.width: Theme.border
    border.color: Theme.colors.line

    RowLayout {
        id: line
        anchors.fill: parent
        anchors.margins: Theme.gap
        anchors.leftMargin: Theme.space
        anchors.rightMargin: Theme.space
        spacing: Theme.gap

        StyledLabel {
            Layout.fillWidth: true
            text: row.text
            size: Theme.leadSize
            strong: true
        }
        StepButton {
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
        StepButton {
            enabled: row.value < row.to
            text: "+"
            //: Makes a number in the settings larger. %1 says which.
            Accessible.name: qsTr("More: %1").arg(row.text)
            onClicked: row.move(1)
        }
    }
}
