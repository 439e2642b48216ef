// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// A sentence to say aloud: first in the officers' language, large, then what it means in the reader's own.
Block {
    id: block

    required property string official
    required property string officialLanguage

    height: panel.y + panel.height + (last ? Theme.space : Theme.tight)

    Rectangle {
        id: panel
        y: block.first ? Theme.gap : 0
        width: parent.width
        height: provenance.y + provenance.height + (provenance.visible ? 0 : Theme.space)
        color: Theme.colors.sayTint
        radius: Theme.radius
        border.width: Theme.border
        border.color: Theme.colors.sayInk

        Pictogram {
            id: sign
            anchors.left: parent.left
            anchors.leftMargin: Theme.space
            y: Theme.space
            visible: block.first
            name: "say"
            size: Theme.icon(36)
            ink: Theme.colors.sayInk
            tint: Theme.colors.surface
        }
        StyledLabel {
            anchors.left: sign.right
            anchors.leftMargin: Theme.gap + Theme.tight
            anchors.right: parent.right
            y: sign.y + Math.max(0, (sign.height - implicitHeight) / 2)
            visible: block.first
            //: Heads a sentence that the reader may say aloud to officers.
            text: qsTr("Say")
            size: Theme.headingSize
            strong: true
            lineHeight: 1
            color: Theme.colors.sayInk
            Accessible.role: Accessible.Heading
        }
        StyledLabel {
            id: official
            x: Theme.space
            y: block.first ? sign.y + sign.height + Theme.gap : Theme.gap + Theme.tight
            width: parent.width - 2 * Theme.space - speaker.width
            text: block.official
            size: Theme.cardSize
            language: block.officialLanguage
            strong: true
            natural: true
        }
        Pressable {
            id: speaker
            anchors.right: parent.right
            y: official.y
            width: Theme.touch
            height: Theme.touch
            fill: "transparent"
            outlineWidth: 0
            horizontalPadding: 0
            //: Button beside a sentence for officers: a voice of this device says it.
            text: qsTr("Read aloud")
            description: block.official
            contentItem: Item {
                Pictogram {
                    anchors.centerIn: parent
                    name: "speaker"
                    ink: Theme.colors.sayInk
                    tint: Theme.colors.surface
                }
            }
            onClicked: ReadAloud.readOne(block.official, block.officialLanguage)
        }
        MarkupLabel {
            id: words
            x: Theme.space
            y: Math.max(official.y + official.height, speaker.y + speaker.height) + Theme.gap
            width: parent.width - 2 * Theme.space
            visible: block.plain !== "" && block.plain !== block.official
            height: visible ? implicitHeight : 0
            markup: block.text
            plain: block.plain
            language: block.textLanguage
            onLinkActivated: link => block.linkActivated(link)
        }
        Provenance {
            id: provenance
            x: Theme.space
            y: words.y + words.height
            width: words.width
            sources: block.sources
            sourceCount: block.sourceCount
            advice: block.advice
            state: block.state
            stateText: block.stateText
        }
    }
}
