// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Amparo.View
import Amparo.Ui

// Whose law the program tells, and the way to another country.
Flow {
    id: row

    Repeater {
        model: Packs.jurisdictions

        Chip {
            required property string name
            required property bool current

            visible: current
            width: Math.min(implicitWidth, row.width)
            pictogram: "country"
            text: name
            //: What a screen reader adds to the name of the country.
            description: qsTr("Change country")
            onClicked: Navigator.open("languages")
        }
    }
}
