// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// One paragraph in two languages. Heights follow from bindings alone, because a list measures its rows before they are
// polished.
Item {
    id: row

    required property string kind
    required property int number
    required property string own
    required property string ownLanguage
    required property string other
    required property string otherLanguage
    required property string ownStateText
    required property string otherStateText
    property bool swapped: false
    property bool wide: false

    readonly property bool heading: kind === "heading" || kind === "title"
    readonly property int room: Math.round(wide ? (width - Theme.wideSpace) / 2 : width)
    // The first one stands where reading begins.
    readonly property bool ownAtLeft: swapped === Session.mirrored

    height: (wide ? Math.max(mine.height, theirs.height) : mine.height + Theme.tight + theirs.height) + Theme.space
            + (heading ? Theme.space : 0)

    BesideText {
        id: mine
        x: row.wide && !row.ownAtLeft ? row.width - width : 0
        y: (row.heading ? Theme.space : 0) + (row.wide || !row.swapped ? 0 : theirs.height + Theme.tight)
        width: row.room
        kind: row.kind
        number: row.number
        words: row.own
        language: row.ownLanguage
        note: row.ownStateText
        second: row.swapped
    }
    BesideText {
        id: theirs
        x: row.wide && row.ownAtLeft ? row.width - width : 0
        y: (row.heading ? Theme.space : 0) + (row.wide || row.swapped ? 0 : mine.height + Theme.tight)
        width: row.room
        kind: row.kind
        number: row.number
        words: row.other
        language: row.otherLanguage
        note: row.otherStateText
        second: !row.swapped
    }
}
