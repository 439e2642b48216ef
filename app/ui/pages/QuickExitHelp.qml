// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// How to leave at once and how to come back, to be read before it is needed.
ColumnLayout {
    visible: !Session.kiosk
    spacing: Theme.gap

    SectionHead {
        Layout.fillWidth: true
        icon: "quick-exit"
        //: Above the explanation of how to leave at once.
        text: qsTr("Leave in a hurry")
    }
    StyledLabel {
        Layout.fillWidth: true
        //: How to leave at once. “Leave now” is the name of the button in the corner.
        text: qsTr("Touch “Leave now” in the corner, press Escape three times quickly, or hold the phone's back key. The window turns into a calculator at once, and where you were is forgotten.")
    }
    StyledLabel {
        Layout.fillWidth: true
        //: How to come back from the calculator.
        text: qsTr("To come back, press = three times before typing any number. Or close the calculator and open Amparo again.")
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        pictogram: "quick-exit"
        //: Button: leaves as in an emergency, to learn how it goes.
        text: qsTr("Try it")
        onClicked: QuickExit.leave()
    }
}
