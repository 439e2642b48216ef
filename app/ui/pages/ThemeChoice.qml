// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The colours: as the device has them, light, dark, or the strongest contrast.
ColumnLayout {
    spacing: Theme.gap

    SectionHead {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        icon: "theme"
        //: Above the choice of colours.
        text: qsTr("Colors")
    }
    ChoiceRow {
        Layout.fillWidth: true
        //: A choice of colours: those of the device.
        text: qsTr("As on this device")
        chosen: Session.theme === Session.System
        onClicked: Session.theme = Session.System
    }
    ChoiceRow {
        Layout.fillWidth: true
        //: A choice of colours.
        text: qsTr("Light")
        chosen: Session.theme === Session.Light
        onClicked: Session.theme = Session.Light
    }
    ChoiceRow {
        Layout.fillWidth: true
        //: A choice of colours.
        text: qsTr("Dark")
        chosen: Session.theme === Session.Dark
        onClicked: Session.theme = Session.Dark
    }
    ChoiceRow {
        Layout.fillWidth: true
        //: A choice of colours for people who see badly.
        text: qsTr("High contrast")
        chosen: Session.theme === Session.HighContrast
        onClicked: Session.theme = Session.HighContrast
    }
}
