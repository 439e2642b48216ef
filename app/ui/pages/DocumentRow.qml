// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// One paper of the list: its name and number as they are printed, what it is, and how to recognise it.
Item {
    id: entry

    required property string title
    required property string form
    required property string summary
    required property string looks
    required property string icon
    required property string page
    // Whether to say how the paper is recognised, for somebody who compares.
    property bool compared: false

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    ListRow {
        id: row
        anchors.fill: parent
        pictogram: entry.icon
        text: entry.form === "" ? entry.title : entry.title + " (" + entry.form + ")"
        //: In the list of papers. %1 says what a paper is, %2 how to recognise it.
        description: entry.looks === "" || !entry.compared ? entry.summary : qsTr("%1\nLook for: %2").arg(entry.summary).arg(entry.looks)
        onClicked: Navigator.open(entry.page)
    }
}
