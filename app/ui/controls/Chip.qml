// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// A small switch or door beside others of its kind: a filter that is on or off, or the language on the home page.
Pressable {
    id: chip

    property string pictogram: ""

    readonly property color wordColor: !checked ? colors.primary : down ? colors.ink : colors.primaryText

    horizontalPadding: Theme.gap + Theme.tight
    fill: checked ? Theme.colors.primary : Theme.colors.surface
    outline: Theme.colors.primary

    contentItem: RowLayout {
        spacing: Theme.gap

        Pictogram {
            visible: name !== ""
            name: chip.checked ? "check" : chip.pictogram
            size: Theme.smallIcon
            ink: chip.wordColor
            tint: chip.fill
        }
        StyledLabel {
            Layout.fillWidth: true
            text: chip.text
            silent: true
            strong: chip.checked
            color: chip.wordColor
        }
    }
}
