// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// What all blocks of a guide share: the roles that every one has, its place in the column of text, and whether the
// block before and after it is of the same kind, so that a row of them reads as one. Heights follow from bindings
// alone, without layouts, because a list measures its rows before they are polished.
Item {
    id: block

    required property string kind
    required property string text
    required property string plain
    required property string textLanguage
    required property string state
    required property string stateText
    required property string original
    required property string sources
    required property int sourceCount
    required property bool advice
    required property int inset

    default property alias content: body.data
    property color band: "transparent"
    property bool first: ListView.previousSection !== ListView.section || ListView.section === ""
    property bool last: ListView.nextSection !== ListView.section || ListView.section === ""

    signal linkActivated(string link)

    width: parent ? parent.width : 0

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.textColumn + 2 * Theme.section)
        height: parent.height
        visible: color.a > 0
        color: block.band
    }
    Item {
        id: body
        x: Math.round((parent.width - width) / 2)
        width: Math.min(parent.width - 2 * block.inset, Theme.textColumn)
        height: parent.height
    }
}
