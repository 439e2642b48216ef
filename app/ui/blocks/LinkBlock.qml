// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// A door to another guide, a check or the card.
Block {
    id: block

    required property string targetPage

    height: row.y + row.height + Theme.gap
    visible: targetPage !== ""

    ListRow {
        id: row
        y: Theme.gap
        width: parent.width
        pictogram: block.targetPage.startsWith("card/") ? "card"
            : block.targetPage.startsWith("check/") ? "paper-judge"
            : /^(document|letter)\//.test(block.targetPage) ? "document" : "link"
        text: block.plain
        outline: Theme.colors.primary
        onClicked: Navigator.open(block.targetPage)
    }
}
