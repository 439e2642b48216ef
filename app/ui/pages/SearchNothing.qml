// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Nothing was found: says so, and still leads somewhere. The nearest guides follow below it.
ColumnLayout {
    id: nothing

    required property string query

    spacing: Theme.space

    StateMessage {
        Layout.fillWidth: true
        icon: "search"
        //: On the search page. %1 is what the reader typed.
        title: qsTr("Nothing found for “%1”").arg(nothing.query.trim())
        //: On the search page, when nothing was found.
        advice: qsTr("Try one word, or say it another way. Any language works.")

        ActionButton {
            Layout.fillWidth: true
            pictogram: "phone"
            //: On the search page, when nothing was found: opens the telephone numbers.
            text: qsTr("Call for help")
            onClicked: Navigator.open("hotlines")
        }
    }
    StyledLabel {
        Layout.fillWidth: true
        //: On the search page, above guides that help most people, when nothing was found.
        text: qsTr("Perhaps one of these helps")
        size: Theme.headingSize
        strong: true
        Accessible.role: Accessible.Heading
    }
}
