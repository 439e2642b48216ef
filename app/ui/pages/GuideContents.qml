// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Qt.labs.qmlmodels
import Amparo.View
import Amparo.Ui

// The headings of a guide, each a way to its place in the text. Only where there is a column for it.
ScrollArea {
    id: contents

    required property Guide model

    signal sectionRequested(int row)

    spacing: 0

    StyledLabel {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gap
        //: Above the list of a guide's headings.
        text: qsTr("On this page")
        strong: true
    }
    Pressable {
        Layout.fillWidth: true
        //: In the list of a guide's headings: the top of the page, with the lines for this moment.
        text: qsTr("Right now")
        fill: "transparent"
        outlineWidth: 0
        horizontalPadding: 0
        contentItem: StyledLabel {
            text: qsTr("Right now")
            color: Theme.colors.doInk
            strong: true
            silent: true
        }
        onClicked: contents.sectionRequested(0)
    }

    Repeater {
        model: contents.model

        delegate: DelegateChooser {
            role: "kind"

            DelegateChoice {
                roleValue: "heading"

                Pressable {
                    id: entry

                    required property int index
                    required property string plain

                    Layout.fillWidth: true
                    text: plain
                    fill: "transparent"
                    outlineWidth: 0
                    horizontalPadding: 0
                    contentItem: StyledLabel {
                        text: entry.plain
                        color: Theme.colors.primary
                        silent: true
                    }
                    onClicked: contents.sectionRequested(index)
                }
            }
            DelegateChoice {
                Item { visible: false }
            }
        }
    }
}
