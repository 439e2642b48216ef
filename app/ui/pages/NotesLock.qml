// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The door to the notes: a new passphrase, or the one that was chosen.
ColumnLayout {
    id: lock

    required property Notes notes

    function enter() {
        if (notes.kept) {
            notes.unlock(first.text);
        } else {
            notes.start(first.text, second.text);
        }
        first.clear();
        second.clear();
    }

    spacing: Theme.gap

    StyledLabel {
        Layout.fillWidth: true
        text: lock.notes.kept
            //: Above the field for the passphrase of the notes.
            ? qsTr("There are notes on this device. The passphrase opens them for five minutes.")
            //: Above the fields for a new passphrase. Said before anything is written.
            : qsTr("Write down what your family needs if you are held: people to call, a lawyer, medicine, who may pick up "
                   + "the children. It is kept in one file on this device, which only your passphrase opens. Nobody can "
                   + "open it without, also not you. Somebody who takes the device can see that the file is there.")
    }
    IconLine {
        Layout.fillWidth: true
        visible: !lock.notes.kept
        icon: "warning"
        //: Above the fields for a new passphrase.
        text: qsTr("What is not written down cannot be found on this device. Paper at a friend's home may be safer.")
        size: Theme.bodySize
    }
    AnswerField {
        id: first
        Layout.fillWidth: true
        //: Name of the field for a passphrase.
        name: qsTr("Passphrase")
        placeholderText: name
        echoMode: TextInput.Password
        onAccepted: if (lock.notes.kept) lock.enter(); else second.forceActiveFocus()
    }
    AnswerField {
        id: second
        Layout.fillWidth: true
        visible: !lock.notes.kept
        //: Name of the field in which a new passphrase is typed a second time.
        name: qsTr("The same passphrase again")
        placeholderText: name
        echoMode: TextInput.Password
        onAccepted: lock.enter()
    }
    ActionButton {
        Layout.fillWidth: true
        strong: true
        pictogram: "privacy"
        text: lock.notes.kept
            //: Button: opens the notes with the passphrase.
            ? qsTr("Open the notes")
            //: Button: starts notes with a new passphrase.
            : qsTr("Start notes on this device")
        onClicked: lock.enter()
    }
    WipeButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.section
        visible: lock.notes.kept
        notes: lock.notes
    }
}
