// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// What a reader can do with a guide besides reading it: have it read aloud, see it one thing a screen, say which papers
// they have.
ColumnLayout {
    id: tools

    required property Guide guide
    // Pictures alone where words would push the guide itself off the screen.
    readonly property bool roomy: width >= 28 * Theme.bodySize

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap

        ActionButton {
            visible: tools.guide.steps.count > 0
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            pictogram: "now"
            //: Button over a guide: shows it one thing a screen, very large, for somebody who has no time.
            text: qsTr("Step by step")
            onClicked: Navigator.open("steps/" + tools.guide.guideId)
        }
        ActionButton {
            labelled: tools.roomy
            pictogram: "speaker"
            //: Button over a guide: a voice of this device reads it.
            text: qsTr("Read aloud")
            onClicked: ReadAloud.read(tools.guide, 0, -1)
        }
        ActionButton {
            visible: tools.guide.divides
            labelled: tools.roomy
            pictogram: Papers.any ? "check" : "papers-wallet"
            //: Button over a guide: opens the choice of which papers the reader has.
            text: qsTr("My papers")
            onClicked: Navigator.open("papers")
        }
    }
    StyledLabel {
        Layout.fillWidth: true
        visible: tools.guide.leftOut > 0
        //: Over a guide of which the reader sees only what fits their papers.
        text: qsTr("What is only for people with other papers is left out.")
        size: Theme.smallSize
        soft: true
    }
}
