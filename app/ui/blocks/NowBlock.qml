// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// A line of "Right now": on a band of its own, in letters to be read at arm's length by somebody who is shaking.
Block {
    id: block

    band: Theme.colors.doTint
    height: Math.max(details.y + details.height + Theme.gap, words.y + tick.height + Theme.touch) + (last ? Theme.gap : 0)

    StyledLabel {
        id: title
        y: Theme.space
        width: parent.width
        visible: block.first
        height: block.first ? implicitHeight : 0
        //: Above the three to five lines of a guide that stand alone: what to do at this moment.
        text: qsTr("Right now")
        size: Theme.headingSize
        strong: true
        color: Theme.colors.doInk
        Accessible.role: Accessible.Heading
    }
    Pictogram {
        id: tick
        anchors.left: parent.left
        y: words.y + Theme.tight
        name: "do"
        size: Theme.icon(36)
        ink: Theme.colors.doInk
        tint: Theme.colors.surface
    }
    MarkupLabel {
        id: words
        anchors.left: tick.right
        anchors.leftMargin: Theme.gap + Theme.tight
        anchors.right: parent.right
        y: title.visible ? title.y + title.height + Theme.gap : Theme.gap
        markup: block.text
        plain: block.plain
        language: block.textLanguage
        size: Theme.nowSize
        strong: true
        lineHeight: Theme.lineSpacing(language) - 0.07
        onLinkActivated: link => block.linkActivated(link)
    }
    SourceSign {
        anchors.horizontalCenter: tick.horizontalCenter
        anchors.top: tick.bottom
        visible: details.opens
        width: Math.max(Theme.touch, tick.width)
        details: details
    }
    SourceDetails {
        id: details
        anchors.left: words.left
        y: words.y + words.height
        width: words.width
        sources: block.sources
        sourceCount: block.sourceCount
        advice: block.advice
        state: block.state
        stateText: block.stateText
        original: block.original
    }
}
