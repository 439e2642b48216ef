// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// A small line that opens and closes what stands below it; while disabled it is only a line. A text of its own and no
// Pressable, because every sentence of a guide has one.
StyledLabel {
    id: line

    property bool open: false
    readonly property int room: enabled ? Theme.icon(16) + Theme.gap : 0

    signal clicked

    leftPadding: Session.mirrored ? 0 : room
    rightPadding: Session.mirrored ? room : 0
    height: Math.max(Theme.touch, implicitHeight)
    verticalAlignment: Text.AlignVCenter
    size: Theme.smallSize
    soft: true
    activeFocusOnTab: enabled
    Keys.onSpacePressed: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.role: enabled ? Accessible.Button : Accessible.StaticText
    Accessible.focusable: enabled
    Accessible.onPressAction: clicked()

    TapHandler { onTapped: line.clicked() }

    Pictogram {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        visible: line.enabled
        name: line.enabled ? line.open ? "collapse" : "expand" : ""
        size: Theme.icon(16)
        ink: Theme.colors.softInk
    }
    FocusRing { shown: line.activeFocus }
}
