// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The top of a document or a letter: its picture, its name, one sentence, and how far it can be relied on.
ColumnLayout {
    id: header

    required property ItemView item
    // Of the name, where it is not the reader's.
    property string language: Session.language
    // A small line under the name.
    property string note: ""

    spacing: Theme.gap

    GridLayout {
        Layout.fillWidth: true
        columns: header.width < 16 * Theme.bodySize ? 1 : 2
        columnSpacing: Theme.space
        rowSpacing: Theme.gap

        Pictogram {
            name: header.item.icon
            size: Theme.icon(56)
        }
        ColumnLayout {
            spacing: 0

            PageTitle {
                Layout.fillWidth: true
                text: header.item.title
                language: header.language
            }
            StyledLabel {
                Layout.fillWidth: true
                visible: text !== ""
                text: header.note
                soft: true
            }
        }
    }
    StyledLabel {
        Layout.fillWidth: true
        text: header.item.summary
        size: Theme.leadSize
    }
    TrustStrip {
        Layout.fillWidth: true
        trust: header.item.trust
        reviewed: header.item.reviewed
        translationNote: header.item.translationNote
    }
}
