// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// A number to call, named in the middle of a guide; what is known about it stands on the page of hotlines.
Block {
    id: block

    required property string targetPage
    required property string detail

    height: row.y + row.height + Theme.gap
    visible: targetPage !== ""

    ListRow {
        id: row
        y: Theme.gap
        width: parent.width
        pictogram: "hotline"
        text: block.plain
        description: block.detail
        outline: Theme.colors.primary
        onClicked: Navigator.open(block.targetPage)
    }
}
