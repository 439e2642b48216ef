// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The doors of the home page for somebody who has time: search, get ready, my data.
GridLayout {
    id: doors

    required property bool wide

    columns: wide ? 3 : 1
    columnSpacing: Theme.wideSpace
    rowSpacing: Theme.gap

    ListRow {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        pictogram: "search"
        trailing: ""
        outline: Theme.colors.primary
        //: Field on the home page that opens the search.
        text: qsTr("Search")
        onClicked: Navigator.open("search")
    }
    ListRow {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        pictogram: "prepare"
        //: Door of the home page to the guides for people who prepare.
        text: qsTr("Get ready")
        onClicked: Navigator.open("prepare")
    }
    ListRow {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        pictogram: "data"
        //: Door of the home page to the guides on what is known about the reader, and how to ask for it.
        text: qsTr("My data")
        onClicked: Navigator.open("data")
    }
}
