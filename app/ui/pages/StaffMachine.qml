// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// How a kiosk is, what to check, and the buttons that try or end something.
ColumnLayout {
    id: machine

    required property Staff staff

    spacing: Theme.gap

    SectionHead {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        icon: "phone"
        //: To the staff of a kiosk, above telephone numbers that nobody has checked for a year.
        text: qsTr("Numbers to check")
    }
    StyledLabel {
        Layout.fillWidth: true
        visible: numbers.count === 0
        //: To the staff of a kiosk, about telephone numbers.
        text: qsTr("Every number was checked within a year.")
    }
    Repeater {
        model: StaffReport {
            id: numbers
            numbers: true
        }

        IconLine {
            required text

            Layout.fillWidth: true
            icon: "warning"
            size: Theme.bodySize
        }
    }
    SectionHead {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        icon: "checklist"
        //: To the staff of a kiosk, above what is known of the machine.
        text: qsTr("This machine")
    }
    Repeater {
        model: StaffReport {}

        IconLine {
            required text

            Layout.fillWidth: true
            icon: "info"
            size: Theme.bodySize
        }
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        pictogram: "printer"
        //: Button, for the staff of a kiosk.
        text: qsTr("Print a test page")
        onClicked: machine.staff.testPrinter()
    }
    ActionButton {
        Layout.fillWidth: true
        pictogram: "speaker"
        //: Button, for the staff of a kiosk.
        text: qsTr("Test the voice")
        //: Read aloud to test the voice of a kiosk.
        onClicked: ReadAloud.readOne(qsTr("This is the voice of this kiosk."), Session.language)
    }
    ActionButton {
        Layout.fillWidth: true
        pictogram: "privacy"
        //: Button, for the staff of a kiosk: asks for a new number that opens their page.
        text: qsTr("Change the number")
        onClicked: machine.staff.changeNumber()
    }
    ActionButton {
        Layout.fillWidth: true
        // What ends something stands apart from what tries it.
        Layout.topMargin: Theme.wideSpace
        pictogram: "rotate"
        //: Button, for the staff of a kiosk: switches the machine off and on again.
        text: qsTr("Start again")
        onClicked: machine.staff.restart()
    }
    ActionButton {
        Layout.fillWidth: true
        pictogram: "close"
        //: Button, for the staff of a kiosk: switches the machine off.
        text: qsTr("Shut down")
        onClicked: machine.staff.shutDown()
    }
}
