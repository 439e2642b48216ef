// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The bottom of a phone's screen, where the thumb is: back, home, search, settings. Words go when one of them would
// not fit; the pictures and the screen reader's words stay.
Rectangle {
    id: bar

    property bool canGoBack: false
    readonly property int cell: Math.floor((width - 2 * Theme.tight) / 4) - Theme.tight
    readonly property bool labelled: Math.max(back.wordWidth, home.wordWidth, search.wordWidth, settings.wordWidth)
                                     <= cell

    signal backRequested

    implicitHeight: row.implicitHeight + Theme.tight
    color: Theme.colors.surface

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.tight
        anchors.rightMargin: Theme.tight
        spacing: Theme.tight

        BarButton {
            id: back
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            stacked: true
            labelled: bar.labelled
            pictogram: "back"
            //: Button at the bottom of a phone's screen: the page before this one.
            text: qsTr("Back")
            enabled: bar.canGoBack
            opacity: enabled ? 1 : 0
            onClicked: bar.backRequested()
        }
        BarButton {
            id: home
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            stacked: true
            labelled: bar.labelled
            pictogram: "home"
            //: Button at the bottom of a phone's screen: the first page.
            text: qsTr("Home")
            current: Navigator.name === "home"
            onClicked: Navigator.home()
        }
        BarButton {
            id: search
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            stacked: true
            labelled: bar.labelled
            pictogram: "search"
            //: Button at the bottom of a phone's screen: search all guides and numbers.
            text: qsTr("Search")
            current: Navigator.name === "search"
            onClicked: Navigator.open("search")
        }
        BarButton {
            id: settings
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            stacked: true
            labelled: bar.labelled
            pictogram: "settings"
            //: Button at the bottom of a phone's screen: text size, colours, what is remembered.
            text: qsTr("Settings")
            current: Navigator.name === "settings"
            onClicked: Navigator.open("settings")
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Theme.border
        color: Theme.colors.line
    }
}
