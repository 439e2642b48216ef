// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Telephone numbers in short: who, the number, whether somebody answers now. Each leads to all that is known of it.
ColumnLayout {
    id: rows

    required property HotlineList model

    spacing: Theme.gap

    Repeater {
        model: rows.model

        ListRow {
            required property string hotlineId
            required property string organisation
            required property string number
            required property string stateText

            Layout.fillWidth: true
            pictogram: "phone"
            text: organisation
            description: stateText === "" ? number : number + "\n" + stateText
            onClicked: Navigator.open("hotlines?only=" + hotlineId)
        }
    }
}
