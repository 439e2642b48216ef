// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// One guide of a list as a tile.
Item {
    id: entry

    required property string title
    required property string summary
    required property string icon
    required property string guideId
    required property string page
    property bool withSummary: false
    property bool stepwise: false

    implicitWidth: tile.implicitWidth
    implicitHeight: tile.implicitHeight

    SituationTile {
        id: tile
        anchors.fill: parent
        pictogram: entry.icon
        text: entry.title
        description: entry.summary
        withSummary: entry.withSummary
        onClicked: Navigator.open(entry.stepwise && entry.page.startsWith("guide/") ? "steps/" + entry.guideId : entry.page)
    }
}
