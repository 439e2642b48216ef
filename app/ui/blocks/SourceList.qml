// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Amparo.Ui

// The sources of one block, a line each, and the original of a translation. Addresses are text: nothing is opened.
Column {
    id: list

    property string sources: ""
    property string stateText: ""
    property string original: ""
    readonly property string plainLines: sources === "" || stateText === "" ? sources + stateText
                                                                            : sources + "\n" + stateText

    leftPadding: Theme.space
    spacing: Theme.gap

    Repeater {
        model: list.plainLines !== "" ? list.plainLines.split("\n") : []

        StyledLabel {
            required property string modelData

            width: list.width - list.leftPadding
            text: modelData
            size: Theme.smallSize
            soft: true
        }
    }
    StyledLabel {
        width: list.width - list.leftPadding
        visible: list.original !== ""
        //: Under a translated sentence. %1 is the same sentence in its original language.
        text: visible ? qsTr("Original: %1").arg(list.original) : ""
        textFormat: Text.StyledText
        size: Theme.smallSize
        soft: true
    }
}
