// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// One thing to do, with its number.
Block {
    id: block

    required property int number

    height: provenance.y + provenance.height + (provenance.visible ? 0 : Theme.gap)

    StyledLabel {
        id: numeral
        anchors.left: parent.left
        y: words.y - Theme.tight
        width: Theme.icon(36)
        text: block.number
        size: Theme.titleSize
        strong: true
        lineHeight: 1
        color: Theme.colors.primary
    }
    MarkupLabel {
        id: words
        anchors.left: numeral.right
        anchors.leftMargin: Theme.gap + Theme.tight
        anchors.right: parent.right
        y: Theme.gap
        markup: block.text
        plain: block.plain
        language: block.textLanguage
        size: Theme.leadSize
        onLinkActivated: link => block.linkActivated(link)
    }
    Provenance {
        id: provenance
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
