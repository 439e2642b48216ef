// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The lines that the officer reads, numbered, large and black on white. Under each, for the person who holds the card,
// what it says in the reader's own language; nothing while the card is turned, or when the languages are the same.
ColumnLayout {
    id: side

    required property Card model
    required property bool turned

    readonly property int size: Math.max(Theme.cardSize, Math.min(Theme.cardSize * 1.5, Math.round(width / 24)))

    spacing: Theme.gap + Theme.tight
    LayoutMirroring.enabled: model.officialRightToLeft
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: side.model

        RowLayout {
            id: line

            required property int index
            required property string official
            required property string reader
            required property string readerLanguage

            spacing: Theme.gap + Theme.tight

            StyledLabel {
                Layout.alignment: Qt.AlignTop
                text: line.index + 1
                size: side.size
                strong: true
                silent: true
                color: Theme.cardColors.ink
                lineHeight: 1
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.tight

                StyledLabel {
                    Layout.fillWidth: true
                    text: line.official
                    size: side.size
                    language: side.model.officialLanguage
                    strong: true
                    natural: true
                    color: Theme.cardColors.ink
                    lineHeight: 1
                }
                StyledLabel {
                    Layout.fillWidth: true
                    visible: !side.turned && line.reader !== ""
                    text: line.reader
                    size: Theme.leadSize
                    language: line.readerLanguage
                    natural: true
                    color: Theme.cardColors.ink
                }
            }
        }
    }
}
