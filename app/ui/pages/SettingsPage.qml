// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// How the program looks and what it keeps. Everything holds for this run only, unless the reader asks for more.
PageFrame {
    id: page

    //: Title of the page of settings.
    title: qsTr("Settings")

    ScrollArea {
        anchors.fill: parent
        maximumWidth: Theme.textColumn
        onContentYChanged: page.scrolled = contentY > heading.y + heading.height

        PageTitle {
            id: heading
            Layout.fillWidth: true
            text: page.title
        }
        ListRow {
            Layout.fillWidth: true
            pictogram: "language"
            text: Session.languageName
            //: Under the name of the language on the page of settings.
            description: qsTr("Language and country")
            onClicked: Navigator.open("languages")
        }
        TextSizeChoice { Layout.fillWidth: true }
        ThemeChoice { Layout.fillWidth: true }
        RememberChoice {
            Layout.fillWidth: true
            visible: !Session.kiosk
        }
        QuickExitHelp {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space
        }
        SectionHead {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space
            icon: "info"
            //: Above the last part of the page of settings: about this program.
            text: qsTr("This program")
        }
        ListRow {
            Layout.fillWidth: true
            visible: !Session.kiosk
            pictogram: "pack"
            //: Row on the page of settings: opens the page with the legal information on this device.
            text: qsTr("Legal information")
            description: Packs.age
            onClicked: Navigator.open("packs")
        }
        ListRow {
            Layout.fillWidth: true
            pictogram: "privacy"
            //: Row on the page of settings: opens the page that proves that there is no network.
            text: qsTr("Privacy")
            onClicked: Navigator.open("privacy")
        }
        ListRow {
            Layout.fillWidth: true
            pictogram: "amparo"
            //: Row on the page of settings: opens the page with versions and licences.
            text: qsTr("About Amparo")
            onClicked: Navigator.open("about")
        }
    }
}
