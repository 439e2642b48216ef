// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Fills a page that could not be read: what happened, what still works, and the ways on.
ScrollArea {
    id: area

    required property string error

    visible: error !== ""
    maximumWidth: Theme.textColumn

    StateMessage {
        Layout.fillWidth: true
        icon: "pack-warning"
        ink: Theme.colors.warningInk
        //: Title of a page that could not be read.
        title: qsTr("This page cannot be shown")
        happened: area.error
        //: On a page that could not be read.
        works: qsTr("The card, the numbers and the search still work.")

        ActionButton {
            Layout.fillWidth: true
            strong: true
            pictogram: "home"
            //: Button on a page that could not be read.
            text: qsTr("To the first page")
            onClicked: Navigator.home()
        }
        ActionButton {
            Layout.fillWidth: true
            pictogram: "search"
            //: Button on a page that could not be read.
            text: qsTr("Search")
            onClicked: Navigator.open("search")
        }
    }
}
