// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Stands in for every page that needs a pack when none could be opened: what happened and what to do.
PageFrame {
    id: page

    //: Title of the page that is shown when no content could be opened.
    title: qsTr("There is nothing to show yet")

    ScrollArea {
        anchors.fill: parent
        maximumWidth: Theme.textColumn

        StateMessage {
            Layout.fillWidth: true
            icon: Packs.problemKind === "no-pack" ? "pack" : "pack-warning"
            ink: Packs.problemKind === "no-pack" ? Theme.colors.primary : Theme.colors.warningInk
            title: page.title
            happened: Packs.problem

            ActionButton {
                Layout.fillWidth: true
                visible: !Session.kiosk
                strong: true
                pictogram: "pack"
                //: Button to the page on which legal information is brought onto this device.
                text: qsTr("Bring legal information")
                onClicked: Navigator.open("packs")
            }
            ActionButton {
                Layout.fillWidth: true
                pictogram: "language"
                text: Session.languageName
                //: What a screen reader adds to the name of the language.
                description: qsTr("Change language")
                onClicked: Navigator.open("languages")
            }
            ActionButton {
                Layout.fillWidth: true
                pictogram: "privacy"
                //: Button to the page that proves that the program has no network.
                text: qsTr("Privacy")
                onClicked: Navigator.open("privacy")
            }
        }
    }
}
