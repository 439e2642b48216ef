// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Deletes the notes: one deliberate act, asked once more.
ColumnLayout {
    id: wipe

    required property Notes notes
    property bool asking: false

    spacing: Theme.gap

    ActionButton {
        Layout.fillWidth: true
        visible: !wipe.asking
        pictogram: "close"
        //: Button: asks whether to delete the notes.
        text: qsTr("Delete the notes…")
        onClicked: wipe.asking = true
    }
    StyledLabel {
        Layout.fillWidth: true
        visible: wipe.asking
        //: Before the notes are deleted.
        text: qsTr("All notes go, for good.")
        strong: true
    }
    ActionButton {
        Layout.fillWidth: true
        visible: wipe.asking
        strong: true
        pictogram: "close"
        //: Button: deletes the notes.
        text: qsTr("Yes, delete all notes")
        onClicked: {
            wipe.asking = false;
            wipe.notes.wipe();
        }
    }
    ActionButton {
        Layout.fillWidth: true
        visible: wipe.asking
        //: Button: does not delete the notes.
        text: qsTr("Keep them")
        onClicked: wipe.asking = false
    }
}
