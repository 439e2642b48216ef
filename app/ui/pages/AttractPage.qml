// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The first screen of a kiosk: greets whoever passes by, and leads the visitor through what has to be known first,
// without reading another language: their language, then their country. Nothing leads back to it but the end of the
// visit.
PageFrame {
    id: page

    readonly property bool resting: KioskVisit.state === KioskVisit.Resting
    property bool languageChosen: false

    function goBack(): bool {
        languageChosen = false;
        return true;
    }

    function goOn() {
        if (Packs.jurisdictions.count > 1 && !languageChosen) {
            languageChosen = true;
        } else {
            Navigator.home();
        }
    }

    fullScreen: true
    ownBar: true

    Loader {
        anchors.fill: parent
        active: page.resting
        focus: active
        sourceComponent: AttractGreeting {
            focus: true
            onClicked: KioskVisit.begin()
        }
    }

    ColumnLayout {
        anchors.fill: parent
        visible: !page.resting
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.gap

            BarButton {
                visible: page.languageChosen
                pictogram: "back"
                //: Button on the first screens of a kiosk: from the countries back to the languages.
                text: qsTr("Back")
                onClicked: page.goBack()
            }
            Item { Layout.fillWidth: true }
            StaffDoor {}
            ExitButton {}
        }
        Loader {
            id: choices
            Layout.fillWidth: true
            Layout.fillHeight: true
            active: !page.resting
            focus: active
            sourceComponent: page.languageChosen ? countries : languages
            onLoaded: (item as Item).forceActiveFocus()
        }
    }

    // qmllint disable unqualified
    Component {
        id: languages

        AttractLanguages { onChosen: page.goOn() }
    }
    Component {
        id: countries

        AttractCountries { onChosen: page.goOn() }
    }
    // qmllint enable unqualified
}
