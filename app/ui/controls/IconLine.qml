// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// One small line of facts with its sign before it: an opening time, a date, a promise.
RowLayout {
    id: line

    property string icon: ""
    property string text: ""
    property int size: Theme.smallSize
    property bool strong: false
    property color ink: Theme.colors.softInk

    visible: text !== ""
    spacing: Theme.gap

    Pictogram {
        Layout.alignment: Qt.AlignTop
        visible: name !== ""
        name: line.icon
        size: Theme.smallIcon
        ink: line.ink
        tint: Theme.colors.surface
    }
    StyledLabel {
        Layout.fillWidth: true
        text: line.text
        size: line.size
        strong: line.strong
        color: line.ink
    }
}
