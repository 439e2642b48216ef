// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// One label of a drawn paper, with its number; above the first one the drawing itself.
Block {
    id: block

    required property int number
    required property string target
    required property string detail

    height: provenance.y + provenance.height + (provenance.visible ? 0 : Theme.gap)

    PaperDrawing {
        id: drawing
        y: Theme.space
        width: parent.width
        visible: block.number === 1
        name: block.number === 1 ? block.target : ""
        description: block.detail
    }
    Rectangle {
        id: badge
        anchors.left: parent.left
        y: words.y
        width: Theme.icon(32)
        height: width
        radius: width / 2
        color: Theme.colors.primary

        StyledLabel {
            anchors.centerIn: parent
            text: block.number
            strong: true
            lineHeight: 1
            color: Theme.colors.primaryText
        }
    }
    MarkupLabel {
        id: words
        anchors.left: badge.right
        anchors.leftMargin: Theme.gap + Theme.tight
        anchors.right: parent.right
        y: drawing.visible ? drawing.y + drawing.height + Theme.gap : Theme.gap
        markup: block.text
        plain: block.plain
        language: block.textLanguage
        onLinkActivated: link => block.linkActivated(link)
    }
    Provenance {
        id: provenance
        anchors.left: words.left
        y: words.y + Math.max(words.height, badge.height)
        width: words.width
        sources: block.sources
        sourceCount: block.sourceCount
        advice: block.advice
        state: block.state
        stateText: block.stateText
        original: block.original
    }
}
