// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// A paragraph of a page in two languages, in one of them: its kind known by colour, sign and edge as in the guide.
Rectangle {
    id: paragraph

    required property string kind
    required property int number
    required property string words
    required property string language
    property string note: ""
    property bool second: false

    readonly property bool boxed: /^(now|say|never|warning)$/.test(kind)

    height: remark.y + remark.height + (boxed ? Theme.gap : 0)
    radius: Theme.radius
    color: boxed ? Theme.tintOf(kind) : "transparent"
    border.width: boxed ? Theme.border : 0
    border.color: Theme.inkOf(kind)

    Pictogram {
        id: sign
        x: Theme.gap
        y: Theme.gap
        visible: paragraph.boxed && paragraph.kind !== "now"
        width: visible ? size : 0
        name: visible ? paragraph.kind : ""
        size: Theme.bodyIcon
        ink: Theme.inkOf(paragraph.kind)
        tint: Theme.colors.surface
    }
    StyledLabel {
        id: text
        x: sign.visible ? sign.x + sign.width + Theme.gap : paragraph.boxed ? Theme.gap : 0
        y: paragraph.boxed ? Theme.gap : 0
        width: parent.width - x - (paragraph.boxed ? Theme.gap : 0)
        text: paragraph.number > 0 ? paragraph.number + ". " + paragraph.words : paragraph.words
        language: paragraph.language
        natural: true
        strong: paragraph.kind === "title" || paragraph.kind === "heading" || paragraph.kind === "say"
        size: paragraph.kind === "title" ? Theme.titleSize : paragraph.kind === "heading" ? Theme.headingSize
              : Theme.leadSize
        color: paragraph.second && paragraph.kind !== "say" ? Theme.colors.softInk : Theme.colors.ink
        Accessible.role: paragraph.kind === "title" || paragraph.kind === "heading" ? Accessible.Heading
                                                                                     : Accessible.StaticText
    }
    StyledLabel {
        id: remark
        x: text.x
        y: text.y + text.height
        width: text.width
        visible: paragraph.note !== ""
        height: visible ? implicitHeight : 0
        text: paragraph.note
        size: Theme.smallSize
        soft: true
    }
}
