// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Amparo.Ui

// The ground that everything to be pressed stands on: size of a thumb, focus ring, Enter beside Space, and its words
// for screen readers. Use ActionButton, ListRow or Chip where they fit; use this for a new shape.
AbstractButton {
    id: control

    // Said after the name by a screen reader; also shown by controls that have room for it.
    property string description: ""
    property ColorSet colors: Theme.colors
    property color fill: colors.surface
    property color outline: colors.line
    property int outlineWidth: Theme.border

    // What a press of the finger does, for the other ways to press.
    function activate() {
        if (checkable) {
            toggle();
        }
        clicked();
    }

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.space
    verticalPadding: Theme.gap
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) control.activate(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) control.activate(); }
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: text
    Accessible.description: description
    Accessible.focusable: true
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: control.activate()
    Accessible.onToggleAction: control.activate()

    background: Rectangle {
        color: control.down ? control.colors.pressed : control.fill
        radius: Theme.radius
        border.width: control.outlineWidth
        border.color: control.outline

        FocusRing { shown: control.visualFocus }
    }
}
