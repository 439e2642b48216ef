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
    readonly property bool stacked: width < 16 * Theme.bodySize

    readonly property real titleBottom: title.y + title.height

    implicitHeight: tools.y + tools.height + Theme.space

    Item {
        id: body
        x: Math.round((parent.width - width) / 2)
        width: Math.min(parent.width - 2 * header.inset, Theme.textColumn)
        height: parent.height

        Pictogram {
            id: sign
            anchors.left: parent.left
            y: Theme.space
            name: header.guide.icon
            size: Theme.icon(56)
        }
        PageTitle {
            id: title
            anchors.left: header.stacked ? parent.left : sign.right
            anchors.leftMargin: header.stacked ? 0 : Theme.space
            anchors.right: parent.right
            y: header.stacked ? sign.y + sign.height + Theme.gap
                              : sign.y + Math.max(0, (sign.height - implicitHeight) / 2)
            text: header.guide.title
        }
        StyledLabel {
            id: summary
            y: Math.max(sign.y + sign.height, title.y + title.height) + Theme.gap
            width: parent.width
            text: header.guide.summary
            size: Theme.leadSize
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
            y: trust.y + trust.height + Theme.gap
            width: parent.width
            guide: header.guide
        }
    }
}
