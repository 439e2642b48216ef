// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The two things that help in every situation, within the thumb's reach.
GridLayout {
    id: actions

    // The guide that somebody is in, whose numbers then come first; empty outside of one.
    property string situation: ""

    columns: width >= 19 * Theme.bodySize ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        strong: true
        pictogram: "card"
        //: Button to the card that one holds up to an officer.
        text: qsTr("Show my card")
        onClicked: Navigator.open("card/" + Session.jurisdiction)
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        pictogram: "phone"
        //: Button to the telephone numbers.
        text: qsTr("Call for help")
        onClicked: Navigator.open(actions.situation === "" ? "hotlines" : "hotlines?for=" + actions.situation)
    }
}
