// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// Running text, and what it rests on.
Block {
    id: block

    height: provenance.y + provenance.height + (provenance.visible ? Theme.tight : Theme.space)

    MarkupLabel {
        id: words
        y: Theme.gap
        width: parent.width
        markup: block.text
        plain: block.plain
        language: block.textLanguage
        onLinkActivated: link => block.linkActivated(link)
    }
    Provenance {
        id: provenance
        y: words.y + words.height
        width: parent.width
        sources: block.sources
        sourceCount: block.sourceCount
        advice: block.advice
        state: block.state
        stateText: block.stateText
        original: block.original
    }
}
