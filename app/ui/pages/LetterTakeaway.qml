// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The letter on paper, and a list for the person who sends it.
ColumnLayout {
    id: part

    required property Letter letter

    spacing: Theme.gap

    Takeaway {
        id: paper
        letter: part.letter
    }

    SectionHead {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        icon: "printer"
        //: Above the ways to print or save a letter.
        text: qsTr("Print or save")
    }
    Flow {
        id: choice
        Layout.fillWidth: true
        spacing: Theme.gap

        Chip {
            width: Math.min(implicitWidth, choice.width)
            //: Choice of what to print: the letter to the office.
            text: qsTr("The letter")
            checkable: true
            checked: !paper.checklist
            onClicked: paper.checklist = false
        }
        Chip {
            width: Math.min(implicitWidth, choice.width)
            //: Choice of what to print: what to enclose, how to send it, until when.
            text: qsTr("A list for you: what to do with it")
            checkable: true
            checked: paper.checklist
            onClicked: paper.checklist = true
        }
    }
    TakeawayArea {
        Layout.fillWidth: true
        takeaway: paper
    }
}
