// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// Opens what a line rests on, by a small sign where words would be in the way of somebody in a hurry.
Pressable {
    id: sign

    required property SourceDetails details

    fill: "transparent"
    outlineWidth: 0
    horizontalPadding: 0
    verticalPadding: 0
    text: details.line
    onClicked: details.expanded = !details.expanded

    contentItem: Item {
        Pictogram {
            anchors.centerIn: parent
            name: /^(source|reviewed)$/.test(sign.details?.state ?? "source") ? "source" : "language"
            size: Theme.smallIcon
            ink: Theme.colors.softInk
            tint: Theme.colors.doTint
        }
    }
}
