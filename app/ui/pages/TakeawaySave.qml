// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The folders and sticks in which a PDF can be saved, and the name that it gets there.
ColumnLayout {
    id: saving

    required property Takeaway takeaway

    spacing: Theme.gap

    SectionHead {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        icon: "document"
        //: Above the folders in which to save a PDF.
        text: qsTr("Save as PDF")
    }
    StyledLabel {
        Layout.fillWidth: true
        //: Above the field for a file's name.
        text: qsTr("Name of the file. Others who use this device can see it.")
    }
    AnswerField {
        Layout.fillWidth: true
        //: What a screen reader calls the field for a file's name.
        name: qsTr("Name of the file")
        text: saving.takeaway.fileName
        onTextEdited: saving.takeaway.fileName = text
    }
    StyledLabel {
        Layout.fillWidth: true
        visible: saving.takeaway.places.length === 0
        //: Where the folders would be in which to save a PDF.
        text: qsTr("There is no folder here in which a file can be saved. Put in a stick and try again.")
    }
    Repeater {
        model: saving.takeaway.places

        ActionButton {
            required property string modelData
            required property int index

            Layout.fillWidth: true
            pictogram: "document"
            //: Button: saves a PDF in a folder. %1 is its name.
            text: qsTr("Save in “%1”").arg(modelData)
            onClicked: saving.takeaway.save(index)
        }
    }
    ActionButton {
        Layout.fillWidth: true
        pictogram: "rotate"
        //: Button: looks again for sticks and printers.
        text: qsTr("Look again for sticks and printers")
        onClicked: saving.takeaway.look()
    }
}
