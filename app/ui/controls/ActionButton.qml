// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// One thing to do, with a verb on it. `strong` marks the one that most people on this page want.
Pressable {
    id: button

    property string pictogram: ""
    property bool strong: false
    // False where only the picture has room; the words are still read aloud.
    property bool labelled: true

    readonly property color wordColor: !strong ? colors.primary : down ? colors.ink : colors.primaryText

    horizontalPadding: Theme.gap
    fill: strong ? colors.primary : colors.surface
    outline: colors.primary
    outlineWidth: 2

    contentItem: RowLayout {
        spacing: Theme.gap

        Pictogram {
            visible: button.pictogram !== ""
            name: button.pictogram
            ink: button.wordColor
            tint: button.fill
        }
        StyledLabel {
            Layout.fillWidth: true
            visible: button.labelled
            text: button.text
            strong: true
            silent: true
            color: button.wordColor
        }
    }
}
