// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// One situation to choose by its picture, in a grid of equals. The summary shows where there is room for it.
Pressable {
    id: tile

    required property string pictogram
    property bool withSummary: false

    verticalPadding: Theme.space

    contentItem: ColumnLayout {
        spacing: Theme.gap

        Pictogram {
            name: tile.pictogram
            size: tile.withSummary ? Theme.icon(96) : Theme.tileIcon
        }
        StyledLabel {
            Layout.fillWidth: true
            text: tile.text
            size: Theme.leadSize
            strong: true
            silent: true
            lineHeight: 1
        }
        StyledLabel {
            Layout.fillWidth: true
            visible: tile.withSummary && text !== ""
            text: tile.description
            soft: true
            silent: true
        }
        Item { Layout.fillHeight: true }
    }
}
