// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// One thing to do, with its number. The lines of "Right now" stand on a band of their own, in letters to be read at
// arm's length by somebody who is shaking.
Block {
    id: block

    required property int number
    required property bool rightNow

    band: rightNow ? Theme.colors.doTint : "transparent"
    height: rightNow
        ? Math.max(provenance.y + provenance.height + Theme.gap, words.y + tick.height + Theme.touch) + (last ? Theme.gap : 0)
        : provenance.y + provenance.height + (provenance.visible ? 0 : Theme.gap)

    StyledLabel {
        id: title
        y: Theme.space
        width: parent.width
        visible: block.rightNow && block.first
        height: visible ? implicitHeight : 0
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
        visible: block.rightNow
        name: "do"
        size: Theme.icon(36)
        ink: Theme.colors.doInk
        tint: Theme.colors.surface
    }
    StyledLabel {
        anchors.left: parent.left
        y: words.y - Theme.tight
        width: tick.width
        visible: !block.rightNow
        text: block.number
        size: Theme.titleSize
        strong: true
        lineHeight: 1
        color: Theme.colors.primary
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
        size: block.rightNow ? Theme.nowSize : Theme.leadSize
        strong: block.rightNow
        lineHeight: block.rightNow ? Theme.lineSpacing(language) - 0.07 : Theme.lineSpacing(language)
        onLinkActivated: link => block.linkActivated(link)
    }
    SourceSign {
        anchors.horizontalCenter: tick.horizontalCenter
        anchors.top: tick.bottom
        visible: block.rightNow && provenance.opens
        width: Math.max(Theme.touch, tick.width)
        provenance: provenance
    }
    Provenance {
        id: provenance
        quiet: block.rightNow
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
