// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The centre's own notices and numbers: from a stick, shown in full before visitors see them, and taken back again.
ColumnLayout {
    id: part

    spacing: Theme.gap

    CentreOffer { id: offer }

    SectionHead {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        icon: "home"
        //: To the staff of a kiosk, above their own notices and numbers.
        text: qsTr("From this center")
    }
    IconLine {
        Layout.fillWidth: true
        icon: "do"
        text: offer.kept
        size: Theme.bodySize
    }
    StyledLabel {
        Layout.fillWidth: true
        //: To the staff of a kiosk. The name of the file stays as it is.
        text: qsTr("Notices and numbers of your own: put a file called amparo-centre.yaml on the stick.")
    }
    Notice {
        Layout.fillWidth: true
        text: offer.problem
    }
    Repeater {
        model: offer

        IconLine {
            required icon
            required text

            Layout.fillWidth: true
            size: Theme.bodySize
        }
    }
    ActionButton {
        Layout.fillWidth: true
        visible: offer.offered
        strong: true
        pictogram: "check"
        //: Button, for the staff of a kiosk: visitors see the notices and numbers above from now on.
        text: qsTr("Show this to visitors")
        onClicked: offer.accept()
    }
    ActionButton {
        Layout.fillWidth: true
        visible: offer.offered
        pictogram: "close"
        //: Button, for the staff of a kiosk: does not take their own notices and numbers.
        text: qsTr("Leave everything as it is")
        onClicked: offer.cancel()
    }
    ActionButton {
        Layout.fillWidth: true
        visible: !offer.offered
        pictogram: "search"
        //: Button, for the staff of a kiosk: looks on a USB stick for the file with their own notices.
        text: qsTr("Look for this file")
        onClicked: offer.look()
    }
    ActionButton {
        Layout.fillWidth: true
        visible: !offer.offered && offer.kept !== ""
        pictogram: "close"
        //: Button, for the staff of a kiosk: takes their own notices and numbers back.
        text: qsTr("Remove")
        description: offer.kept
        onClicked: offer.remove()
    }
}
