// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// After the last thing to do: all that the guide says, or once more from the start.
ColumnLayout {
    id: end

    required property Guide guide

    signal againRequested

    spacing: Theme.space

    PageTitle {
        Layout.fillWidth: true
        text: end.guide.title
    }
    StyledLabel {
        Layout.fillWidth: true
        text: end.guide.summary
        size: Theme.leadSize
    }
    StyledLabel {
        Layout.fillWidth: true
        visible: end.guide.leftOut > 0
        //: Under a guide of which the reader sees only what fits their papers.
        text: qsTr("What is only for people with other papers is left out.")
        soft: true
    }
    ActionButton {
        Layout.fillWidth: true
        strong: true
        pictogram: "info"
        //: Button after the things to do at this moment: opens the whole guide.
        text: qsTr("Read all of it")
        onClicked: Navigator.open("guide/" + end.guide.guideId)
    }
    ActionButton {
        Layout.fillWidth: true
        visible: end.guide.steps.count > 0
        pictogram: "back"
        //: Button after the things to do at this moment: shows the first one again.
        text: qsTr("From the start")
        onClicked: end.againRequested()
    }
    TrustStrip {
        Layout.fillWidth: true
        trust: end.guide.trust
        reviewed: end.guide.reviewed
        translationNote: end.guide.translationNote
    }
}
