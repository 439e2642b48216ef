// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// A block whose kind must be known at a glance: a sign, a word and a colour of its own, on a tint with a thick edge.
// Several of the same kind in a row share one sign and word.
Block {
    id: block

    property string icon: ""
    property string word: ""
    property color ink: Theme.colors.primary
    property color tint: Theme.colors.primaryTint

    height: panel.y + panel.height + (last ? Theme.space : 0)

    Rectangle {
        id: panel
        y: block.first ? Theme.gap : 0
        width: parent.width
        height: provenance.y + provenance.height + (provenance.visible ? 0 : Theme.space)
        color: block.tint

        Rectangle {
            id: edge
            anchors.left: parent.left
            width: 2 * Theme.heavyBorder
            height: parent.height
            color: block.ink
        }
        Pictogram {
            id: sign
            anchors.left: edge.right
            anchors.leftMargin: Theme.space
            y: Theme.space
            visible: block.first
            height: visible ? size : 0
            name: block.icon
            size: Theme.icon(36)
            ink: block.ink
            tint: Theme.colors.surface
        }
        StyledLabel {
            id: word
            anchors.left: sign.right
            anchors.leftMargin: Theme.gap + Theme.tight
            anchors.right: parent.right
            anchors.rightMargin: Theme.space
            y: sign.y + Math.max(0, (sign.height - implicitHeight) / 2)
            visible: block.first
            text: block.word
            size: Theme.headingSize
            strong: true
            lineHeight: 1
            color: block.ink
            Accessible.role: Accessible.Heading
        }
        MarkupLabel {
            id: words
            anchors.left: edge.right
            anchors.leftMargin: Theme.space
            anchors.right: word.right
            y: block.first ? Math.max(sign.y + sign.height, word.y + word.height) + Theme.gap : Theme.gap
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
}
