// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// What a reader can do with a guide besides reading it: have it read aloud, see it one thing a screen, say which papers
// they have.
Column {
    id: tools

    required property Guide guide
    // Pictures alone where words would push the guide itself off the screen.
    readonly property bool roomy: width >= 28 * Theme.bodySize

    spacing: Theme.gap

    Row {
        id: row
        // A Column leaves its children at the left, also in a page that runs from the right.
        anchors.left: parent.left
        spacing: Theme.gap

        ActionButton {
            width: Math.min(implicitWidth, tools.width - speaker.width - papers.width - 2 * row.spacing)
            visible: tools.guide.steps.count > 0
            pictogram: "now"
            //: Button over a guide: shows it one thing a screen, very large, for somebody who has no time.
            text: qsTr("Step by step")
            onClicked: Navigator.open("steps/" + tools.guide.guideId)
        }
        ActionButton {
            id: speaker
            labelled: tools.roomy
            pictogram: "speaker"
            //: Button over a guide: a voice of this device reads it.
            text: qsTr("Read aloud")
            onClicked: ReadAloud.read(tools.guide, 0, -1)
        }
        ActionButton {
            id: papers
            visible: tools.guide.divides
            labelled: tools.roomy
            pictogram: Papers.any ? "check" : "papers-wallet"
            //: Button over a guide: opens the choice of which papers the reader has.
            text: qsTr("My papers")
            onClicked: Navigator.open("papers")
        }
    }
    StyledLabel {
        width: tools.width
        visible: tools.guide.leftOut > 0
        //: Over a guide of which the reader sees only what fits their papers.
        text: qsTr("What is only for people with other papers is left out.")
        size: Theme.smallSize
        soft: true
    }
}
