// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// The top of a guide: its picture, its title, one sentence, and how far it can be relied on.
Item {
    id: header

    required property Guide guide
    required property int inset
    // In a low window the picture gives way to the lines for right now, and the tools stand beside the title.
    property bool low: false
    readonly property bool beside: low && width >= 30 * Theme.bodySize
    readonly property bool stacked: width < 16 * Theme.bodySize

    readonly property real titleBottom: title.y + title.height

    implicitHeight: Math.max(tools.y + tools.height, trust.y + trust.height) + Theme.space

    Item {
        id: body
        x: Math.round((parent.width - width) / 2)
        width: Math.min(parent.width - 2 * header.inset, Theme.textColumn)
        height: parent.height

        Pictogram {
            id: sign
            anchors.left: parent.left
            visible: !header.low
            y: header.low ? Theme.gap : Theme.space
            height: visible ? implicitHeight : 0
            name: header.guide.icon
            size: Theme.icon(56)
        }
        PageTitle {
            id: title
            anchors.left: header.stacked || header.low ? parent.left : sign.right
            anchors.leftMargin: header.stacked || header.low ? 0 : Theme.space
            anchors.right: header.beside ? tools.left : parent.right
            anchors.rightMargin: header.beside ? Theme.space : 0
            y: header.low ? sign.y : header.stacked ? sign.y + sign.height + Theme.gap
                              : sign.y + Math.max(0, (sign.height - implicitHeight) / 2)
            text: header.guide.title
            size: header.low ? Theme.doorSize : Theme.titleSize
        }
        StyledLabel {
            id: summary
            y: Math.max(sign.y + sign.height, title.y + title.height, header.beside ? sign.y + tools.height : 0) + Theme.gap
            width: parent.width
            text: header.guide.summary
            size: header.low ? Theme.bodySize : Theme.leadSize
        }
        TrustStrip {
            id: trust
            y: summary.y + summary.height + Theme.gap
            width: parent.width
            trust: header.guide.trust
            reviewed: header.guide.reviewed
            translationNote: header.guide.translationNote
        }
        GuideTools {
            id: tools
            anchors.right: parent.right
            y: header.beside ? sign.y : trust.y + trust.height + Theme.gap
            width: header.beside ? Math.round(parent.width / 2) : parent.width
            guide: header.guide
        }
    }
}
