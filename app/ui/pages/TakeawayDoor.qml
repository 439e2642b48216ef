// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// The way from something on the screen to the same on paper.
ListRow {
    // What is taken away: a page ("guide/us/home-door").
    required property string subject

    pictogram: "printer"
    //: Row that leads to the page on which one prints or saves what one reads.
    text: qsTr("Take it with you")
    //: Under "Take it with you".
    description: qsTr("On paper, as PDF, as a code for a telephone")
    onClicked: Navigator.open("takeaway/" + subject)
}
