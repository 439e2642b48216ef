// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The open notes: a field for each thing that a family needs, to be saved, printed, closed or deleted.
ColumnLayout {
    id: fields

    required property Notes notes

    spacing: Theme.space

    Takeaway {
        id: paper
        notes: fields.notes
    }

    Repeater {
        model: fields.notes

        ColumnLayout {
            id: field

            required property string label
            required property string words
            required property int index

            Layout.fillWidth: true
            spacing: Theme.tight

            StyledLabel {
                Layout.fillWidth: true
                text: field.label
                strong: true
                silent: true
            }
            AnswerArea {
                id: area
                Layout.fillWidth: true
                name: field.label
                Component.onCompleted: text = field.words
                onTextChanged: fields.notes.write(field.index, text)
            }
        }
    }
    ActionButton {
        Layout.fillWidth: true
        strong: true
        enabled: fields.notes.unsaved
        opacity: enabled ? 1 : 0.5
        pictogram: "check"
        text: fields.notes.unsaved
            //: Button: keeps what was written in the notes.
            ? qsTr("Save the notes")
            //: In place of the button that saves the notes.
            : qsTr("All is saved")
        onClicked: fields.notes.save()
    }
    ActionButton {
        Layout.fillWidth: true
        pictogram: "privacy"
        //: Button: saves and locks the notes.
        text: qsTr("Close the notes")
        onClicked: fields.notes.close()
    }
    IconLine {
        Layout.fillWidth: true
        icon: "clock"
        //: Under the open notes.
        text: qsTr("They save and close by themselves when you leave this page or touch nothing for five minutes.")
    }
    SectionHead {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        icon: "printer"
        //: Above the ways to print the notes.
        text: qsTr("On paper")
    }
    IconLine {
        Layout.fillWidth: true
        icon: "warning"
        //: Above the ways to print the notes.
        text: qsTr("Everybody can read paper, and a saved PDF. No passphrase guards them.")
        size: Theme.bodySize
    }
    TakeawayArea {
        Layout.fillWidth: true
        takeaway: paper
    }
    WipeButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.section
        notes: fields.notes
    }
}
