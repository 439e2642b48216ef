// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// The way to the staff's page of a kiosk: small, and of no interest to a visitor.
BarButton {
    id: door

    visible: Session.kiosk
    pictogram: "settings"
    //: Button on the first screen of a kiosk: opens the page of the people who look after it.
    text: qsTr("For the staff")
    onClicked: Navigator.open("kiosk/staff")
}
