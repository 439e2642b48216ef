// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// A sentence that must not be missed, with its own shape: something went wrong, or a guide is old. Invisible while
// it has nothing to say.
Rectangle {
    id: notice

    property string text: ""
    property string icon: "warning"
    property color ink: Theme.colors.warningInk
    property color tint: Theme.colors.warningTint

    visible: text !== ""
    implicitHeight: row.implicitHeight + 2 * Theme.gap + Theme.tight
    color: tint
    radius: Theme.radius
    border.width: Theme.border
    border.color: ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.space
        spacing: Theme.space

        Pictogram {
            Layout.alignment: Qt.AlignTop
            name: notice.icon
            ink: notice.ink
            tint: notice.tint
        }
        StyledLabel {
            Layout.fillWidth: true
            text: notice.text
            silent: true
        }
    }
}
