// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// The way out in a hurry, on every page. A kiosk has none: it forgets each visitor by itself.
BarButton {
    visible: !Session.kiosk
    pictogram: "quick-exit"
    //: Button in the far corner: hides the program behind a calculator at once.
    text: qsTr("Leave now")
    //: What a screen reader adds to the name of the button "Leave now".
    description: qsTr("Shows a calculator. Where you were is forgotten.")
    onClicked: QuickExit.leave()
}
