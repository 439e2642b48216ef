// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// What the card says, for the person who holds it, line by line with the same numbers; nothing when the reader's
// language is the officers'.
ColumnLayout {
    id: meaning

    required property Card model

    spacing: Theme.gap

    Rectangle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        Layout.preferredHeight: 2
        color: Theme.cardColors.ink
    }

    Repeater {
        model: meaning.model

        RowLayout {
            id: line

            required property int index
            required property string reader
            required property string readerLanguage

            visible: reader !== ""
            spacing: Theme.gap + Theme.tight

            StyledLabel {
                Layout.alignment: Qt.AlignTop
                text: line.index + 1
                size: Theme.leadSize
                silent: true
                color: Theme.cardColors.ink
            }
            StyledLabel {
                Layout.fillWidth: true
                text: line.reader
                size: Theme.leadSize
                language: line.readerLanguage
                color: Theme.cardColors.ink
            }
        }
    }

    StyledLabel {
        Layout.fillWidth: true
        text: meaning.model.trust
        size: Theme.smallSize
        color: Theme.cardColors.ink
    }
}
