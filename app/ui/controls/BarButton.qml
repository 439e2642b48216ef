// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// A place in the bars at the top and the bottom of the window: picture and, where there is room, a word beside or
// below it.
Pressable {
    id: button

    required property string pictogram
    property bool stacked: false
    property bool labelled: true
    property bool current: false
    // Room that the word alone takes, and that the whole button takes with its word beside the picture.
    readonly property int wordWidth: Math.ceil(measure.advanceWidth)
    readonly property int fullWidth: Theme.bodyIcon + wordWidth + 4 * Theme.gap

    fill: "transparent"
    outlineWidth: 0
    verticalPadding: Theme.tight
    horizontalPadding: stacked ? 0 : Theme.gap

    TextMetrics {
        id: measure
        text: button.text
        font.family: Theme.family
        font.pixelSize: button.stacked ? Theme.smallSize : Theme.bodySize
        font.weight: Theme.strongWeight
    }

    contentItem: GridLayout {
        columns: button.stacked ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: 0

        Pictogram {
            Layout.alignment: Qt.AlignCenter
            name: button.pictogram
            ink: button.colors.primary
            tint: button.colors.primaryTint
        }
        StyledLabel {
            Layout.alignment: Qt.AlignCenter
            visible: button.labelled
            text: button.text
            size: button.stacked ? Theme.smallSize : Theme.bodySize
            strong: button.current
            silent: true
            lineHeight: 1
            wrapMode: Text.NoWrap
            color: button.colors.primary
        }
    }
}
