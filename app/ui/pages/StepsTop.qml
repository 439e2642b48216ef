// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Above the one thing to do: how many there are, as words and as a line that grows, and whose papers they are for.
ColumnLayout {
    id: top

    required property Guide guide
    required property int place
    readonly property int count: guide.steps.count
    readonly property bool roomy: width >= 19 * Theme.bodySize

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin(top.width)
        Layout.rightMargin: Theme.margin(top.width)
        spacing: Theme.gap

        StyledLabel {
            Layout.fillWidth: true
            text: top.place < top.count
                //: Above one thing to do. %1 is its number, %2 how many there are: "2 of 14".
                ? qsTr("%1 of %2").arg(top.place + 1).arg(top.count)
                //: Above the last screen of the things to do.
                : qsTr("That was all")
            strong: true
            soft: true
        }
        BarButton {
            pictogram: "speaker"
            //: Button over one thing to do: a voice of this device reads it.
            text: qsTr("Read aloud")
            labelled: top.roomy && !top.guide.divides
            visible: top.place < top.count
            onClicked: ReadAloud.read(top.guide.steps, top.place, top.place)
        }
        Pressable {
            id: papers
            Layout.maximumWidth: implicitWidth
            visible: top.guide.divides
            fill: "transparent"
            outlineWidth: 0
            horizontalPadding: 0
            //: Button above a guide: opens the choice of which papers the reader has.
            text: qsTr("My papers")
            onClicked: Navigator.open("papers")

            contentItem: RowLayout {
                spacing: Theme.gap

                Pictogram {
                    name: Papers.any ? "check" : "papers-wallet"
                }
                StyledLabel {
                    Layout.fillWidth: true
                    visible: top.roomy
                    text: papers.text
                    color: Theme.colors.primary
                    silent: true
                }
            }
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.tight
        color: Theme.colors.line

        Rectangle {
            anchors.left: parent.left
            width: top.count === 0 ? 0 : Math.round(parent.width * Math.min(top.place + 1, top.count) / top.count)
            height: parent.height
            color: Theme.colors.primary
        }
    }
}
