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
    // The reader's own words large and first, the officers' below them: for the person who holds the card.
    property bool swapped: false

    readonly property int size: Math.max(Theme.cardSize, Math.min(Theme.cardSize * 1.5, Math.round(width / 24)))

    spacing: Theme.gap + Theme.tight
    LayoutMirroring.enabled: model.officialRightToLeft
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: side.model

        CardLine {
            Layout.fillWidth: true
            size: side.size
            alone: side.turned
            swapped: side.swapped && !side.turned
        }
    }
}
