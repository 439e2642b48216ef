// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// One guide, check, card, document or letter of a list as a row.
Item {
    id: entry

    required property string title
    required property string summary
    required property string icon
    required property string page

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    ListRow {
        id: row
        anchors.fill: parent
        pictogram: entry.icon
        text: entry.title
        description: entry.summary
        onClicked: Navigator.open(entry.page)
    }
}
