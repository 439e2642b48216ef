// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// The way to the family plan and notes; there is none in a kiosk, where nothing is kept.
ListRow {
    visible: !Session.kiosk
    pictogram: "family-plan"
    //: Row that leads to the page on which somebody writes down what the family needs.
    text: qsTr("Family plan and notes")
    //: Under "Family plan and notes".
    description: qsTr("Written down on this device, behind a passphrase, if you want that")
    onClicked: Navigator.open("notes")
}
