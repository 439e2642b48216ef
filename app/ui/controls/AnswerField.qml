// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Amparo.Ui

// A field for one line of the reader's own words. Nothing that is typed is kept by the system's keyboard.
TextField {
    id: field

    required property string name

    implicitHeight: Math.max(Theme.touch, contentHeight + 2 * Theme.gap)
    padding: Theme.gap
    font.family: Theme.family
    font.pixelSize: Theme.leadSize
    color: Theme.colors.ink
    placeholderTextColor: Theme.colors.softInk
    selectionColor: Theme.colors.primary
    selectedTextColor: Theme.colors.primaryText
    selectByMouse: true
    maximumLength: 200
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    Accessible.role: Accessible.EditableText
    Accessible.name: name

    background: FieldFrame { focused: field.activeFocus }
}
