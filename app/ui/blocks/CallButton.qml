// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// A telephone number, large enough to be read out or dialled on another phone; pressing it opens this device's own
// telephone program, which a kiosk has none of.
Pressable {
    id: call

    required property string number
    required property string uri
    property string pictogram: "phone"
    property int size: Theme.cardSize

    text: number
    enabled: !Session.kiosk
    fill: Theme.colors.primaryTint
    outline: Theme.colors.primary
    outlineWidth: 2
    onClicked: Navigator.openExternally(uri)

    contentItem: RowLayout {
        spacing: Theme.gap + Theme.tight

        Pictogram {
            name: call.pictogram
            size: Theme.icon(36)
        }
        StyledLabel {
            Layout.fillWidth: true
            text: call.number
            size: call.size
            strong: true
            silent: true
            color: Theme.colors.primary
        }
    }
}
