// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// One line of a list that leads somewhere: picture, title, an optional second line, an arrow.
Pressable {
    id: row

    property string pictogram: ""
    // StyledText for found words; the plain `text` stays the accessible name.
    property string markup: ""
    property string trailing: "forward"
    // The picture stands above the words where both side by side would leave room for one word a line.
    readonly property bool stacked: availableWidth < 13 * Theme.bodySize

    verticalPadding: Theme.gap

    contentItem: GridLayout {
        columns: row.stacked ? 1 : 3
        columnSpacing: Theme.space
        rowSpacing: Theme.gap

        Pictogram {
            visible: row.pictogram !== ""
            name: row.pictogram
            size: Theme.icon(36)
        }
        ColumnLayout {
            spacing: 0

            StyledLabel {
                Layout.fillWidth: true
                text: row.markup !== "" ? row.markup : row.text
                textFormat: row.markup !== "" ? Text.StyledText : Text.PlainText
                size: Theme.leadSize
                strong: row.markup === ""
                silent: true
            }
            StyledLabel {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.description
                textFormat: row.markup !== "" ? Text.StyledText : Text.PlainText
                soft: true
                silent: true
            }
        }
        Pictogram {
            visible: row.trailing !== "" && !row.stacked
            name: row.trailing
            size: Theme.smallIcon
        }
    }
}
