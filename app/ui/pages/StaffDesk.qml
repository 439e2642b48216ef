// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// What the staff of a kiosk see and decide once the door is open.
ColumnLayout {
    id: desk

    required property Staff staff

    spacing: Theme.space

    Notice {
        Layout.fillWidth: true
        icon: "privacy"
        ink: Theme.colors.doInk
        tint: Theme.colors.doTint
        //: To the staff of a kiosk.
        text: qsTr("This kiosk counts nobody. There is no list of visitors, of pages or of searches, and no "
                   + "statistics about anybody.")
    }
    StaffPacks { Layout.fillWidth: true }
    SwitchRow {
        Layout.fillWidth: true
        //: To the staff of a kiosk: a switch. When it is on, nobody has to be at the screen.
        text: qsTr("Take newer legal information from a stick at once")
        //: Below that switch: from whom, and how the kiosk says what became of it.
        description: qsTr("Only from those who are trusted here already. A tone and the lamps of the keyboard answer.")
        checked: desk.staff.takeNews
        onClicked: desk.staff.takeNews = checked
    }
    StaffCentre { Layout.fillWidth: true }
    StaffOffered {
        Layout.fillWidth: true
        icon: "language"
        //: To the staff of a kiosk, above the languages.
        text: qsTr("Languages that visitors are offered")
        model: Offered {}
    }
    StaffOffered {
        Layout.fillWidth: true
        icon: "country"
        //: To the staff of a kiosk, above the countries.
        text: qsTr("Countries that visitors are offered")
        model: Offered { countries: true }
    }
    SectionHead {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        icon: "settings"
        //: To the staff of a kiosk, above what they decide about a visit. It holds from the next visit on.
        text: qsTr("The next visit")
    }
    NumberRow {
        Layout.fillWidth: true
        //: To the staff of a kiosk: after so many seconds without a touch it asks whether somebody is still there.
        text: qsTr("Seconds without a touch until the visitor is asked")
        value: desk.staff.idleSeconds
        from: 15
        to: 900
        stepSize: 15
        onDecided: value => desk.staff.idleSeconds = value
    }
    NumberRow {
        Layout.fillWidth: true
        //: To the staff of a kiosk.
        text: qsTr("Pages that a visitor may print")
        value: desk.staff.pagesPerVisit
        to: 500
        stepSize: 5
        onDecided: value => desk.staff.pagesPerVisit = value
    }
    SwitchRow {
        Layout.fillWidth: true
        //: To the staff of a kiosk: whether it may make sounds and speak.
        text: qsTr("Sound")
        checked: desk.staff.sound
        onClicked: desk.staff.sound = checked
    }
    NumberRow {
        Layout.fillWidth: true
        //: To the staff of a kiosk. A visitor may have one switch (a large button) instead of hands for the screen: the
        //: focus then goes from button to button by itself and stays at each for so many seconds. 0: no such switch.
        text: qsTr("Seconds at each button, for who uses one switch (0: off)")
        value: desk.staff.switchSeconds
        to: 20
        onDecided: value => desk.staff.switchSeconds = value
    }
    SwitchRow {
        Layout.fillWidth: true
        //: To the staff of a kiosk: a switch. Below it they choose the hours.
        text: qsTr("Screen dark at night")
        checked: desk.staff.night
        onClicked: desk.staff.night = checked
    }
    NumberRow {
        Layout.fillWidth: true
        visible: desk.staff.night
        //: To the staff of a kiosk, before a number from 0 to 23: the screen goes dark at that hour.
        text: qsTr("Dark from this hour (0 to 23)")
        value: desk.staff.nightFrom
        to: 23
        onDecided: value => desk.staff.nightFrom = value
    }
    NumberRow {
        Layout.fillWidth: true
        visible: desk.staff.night
        //: To the staff of a kiosk, before a number from 0 to 23: the screen comes back at that hour.
        text: qsTr("Light again from this hour (0 to 23)")
        value: desk.staff.nightUntil
        to: 23
        onDecided: value => desk.staff.nightUntil = value
    }
    StaffMachine {
        Layout.fillWidth: true
        staff: desk.staff
    }
}
