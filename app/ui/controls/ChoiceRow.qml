// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// One of several answers of which one holds: a language, a country, a text size, a theme. Its mark is a tick, not
// only a colour.
Pressable {
    id: choice

    property bool chosen: false
    // Shown under the text, softer, for example a language's name in the reader's own language.
    property string note: ""
    property int size: Theme.leadSize
    property string language: ""

    description: note
    outline: chosen ? Theme.colors.primary : Theme.colors.line
    outlineWidth: chosen ? 2 : Theme.border
    fill: chosen ? Theme.colors.primaryTint : Theme.colors.surface
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: RowLayout {
        spacing: Theme.space

        ColumnLayout {
            spacing: 0

            StyledLabel {
                Layout.fillWidth: true
                text: choice.text
                size: choice.size
                language: choice.language
                strong: true
                silent: true
            }
            StyledLabel {
                Layout.fillWidth: true
                visible: text !== ""
                text: choice.note
                soft: true
                silent: true
            }
        }
        Pictogram {
            name: "check"
            opacity: choice.chosen ? 1 : 0
        }
    }
}
