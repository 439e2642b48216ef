// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// The way out in a hurry, on every page. In a kiosk it ends the visit: everything is forgotten, and the first screen
// waits for the next visitor.
BarButton {
    pictogram: Session.kiosk ? "do" : "quick-exit"
    text: Session.kiosk
        //: Button in the far corner of a kiosk: the visitor is done.
        ? qsTr("I am done")
        //: Button in the far corner: hides the program behind a calculator at once.
        : qsTr("Leave now")
    description: Session.kiosk
        //: What a screen reader adds to the name of the button "I am done".
        ? qsTr("Everything you did here is forgotten at once.")
        //: What a screen reader adds to the name of the button "Leave now".
        : qsTr("Shows a calculator. Where you were is forgotten.")
    onClicked: {
        if (Session.kiosk) {
            KioskVisit.end();
        } else {
            QuickExit.leave();
        }
    }
}
