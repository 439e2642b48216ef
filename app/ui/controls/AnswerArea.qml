// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Amparo.Ui

// A field for several lines of the reader's own words, such as an address. Tab leaves it.
TextArea {
    id: field

    required property string name

    implicitHeight: Math.max(2 * Theme.touch, contentHeight + 2 * Theme.gap)
    padding: Theme.gap
    font.family: Theme.family
    font.pixelSize: Theme.leadSize
    color: Theme.colors.ink
    selectionColor: Theme.colors.primary
    selectedTextColor: Theme.colors.primaryText
    selectByMouse: true
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    KeyNavigation.priority: KeyNavigation.BeforeItem
    KeyNavigation.tab: nextItemInFocusChain(true)
    KeyNavigation.backtab: nextItemInFocusChain(false)
    Accessible.role: Accessible.EditableText
    Accessible.multiLine: true
    Accessible.name: name

    background: FieldFrame { focused: field.activeFocus }
}
