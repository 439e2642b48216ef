// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// One key of the keyboard on the screen. Its `sign` stands on it, where that is not what it is called.
Pressable {
    id: key

    property string sign: text
    property string pictogram: ""
    property bool on: false

    focusPolicy: Qt.NoFocus
    horizontalPadding: 0
    outline: on ? Theme.colors.primary : Theme.colors.line
    outlineWidth: on ? Theme.heavyBorder : Theme.border
    implicitWidth: 1.5 * Theme.touch

    contentItem: Item {
        StyledLabel {
            anchors.centerIn: parent
            text: key.sign
            size: Theme.leadSize
            strong: true
            silent: true
            wrapMode: Text.NoWrap
            lineHeight: 1
        }
        Pictogram {
            anchors.centerIn: parent
            visible: key.pictogram !== ""
            name: key.pictogram
        }
    }
}
