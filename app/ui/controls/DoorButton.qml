// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// One of the three large doors of the home page: a picture to be known from two metres, words, and one line of what
// is behind it. Lies flat in one column (`upright` false) and stands where there are several.
Pressable {
    id: door

    required property string pictogram
    property bool upright: false
    // In a low window: only the picture and the words, to be seen without scrolling.
    property bool low: false
    property color ink: Theme.colors.primary
    readonly property bool stacked: upright || low || availableWidth < 13 * Theme.bodySize

    outline: ink
    outlineWidth: 2
    horizontalPadding: upright ? Theme.section : Theme.space
    verticalPadding: upright ? Theme.section : Theme.gap + Theme.tight

    contentItem: GridLayout {
        columns: door.stacked ? 1 : 2
        columnSpacing: Theme.space
        rowSpacing: door.upright ? Theme.wideSpace : Theme.gap

        Pictogram {
            name: door.pictogram
            size: door.upright ? Theme.icon(128) : door.low ? Theme.icon(48) : Theme.doorIcon
            ink: door.ink
            tint: Theme.highContrast ? Theme.colors.paper : Theme.colors.surface
        }
        // No layout within the layout: one of Qt 6.4 does not always see that a title needs a second line.
        Column {
            Layout.fillWidth: true
            Layout.fillHeight: door.upright || door.low
            spacing: Theme.tight

            StyledLabel {
                width: parent.width
                text: door.text
                size: door.upright ? Theme.scaled(32) : door.low ? Theme.leadSize : Theme.doorSize
                strong: true
                silent: true
                color: door.ink
                lineHeight: 1
            }
            StyledLabel {
                width: parent.width
                visible: door.description !== "" && !door.low
                text: door.description
                size: door.upright ? Theme.leadSize : Theme.bodySize
                silent: true
            }
        }
    }
}
