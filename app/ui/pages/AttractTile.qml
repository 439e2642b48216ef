// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// One language or country to choose on the first screens of a kiosk, large, with a button to hear its name where this
// device has a voice for it.
RowLayout {
    id: tile

    property string text: ""
    property string note: ""
    property string language: Session.language
    readonly property bool heard: {
        const speaks = ReadAloud.speaks(language);
        return ReadAloud.ready && speaks;
    }

    signal chosen

    spacing: Theme.tight

    Pressable {
        Layout.fillWidth: true
        Layout.fillHeight: true
        text: tile.text
        description: tile.note
        outline: Theme.colors.primary
        outlineWidth: 2
        verticalPadding: Theme.space
        onClicked: tile.chosen()

        contentItem: StyledLabel {
            text: tile.text
            language: tile.language
            size: Theme.titleSize
            strong: true
            silent: true
            verticalAlignment: Text.AlignVCenter
        }
    }
    ActionButton {
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.touch
        visible: tile.heard
        labelled: false
        pictogram: "speaker"
        //: Button beside the name of a language or country, on the first screens of a kiosk: a voice says it. %1 is that
        //: name. Read aloud only.
        text: qsTr("Hear it: %1").arg(tile.text)
        onClicked: ReadAloud.readOne(tile.text, tile.language)
    }
}
