// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Whether language, country and text size are written to this device. Off until somebody turns it on.
ColumnLayout {
    spacing: Theme.gap

    SectionHead {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        icon: "privacy"
        //: Above the choice whether settings are kept.
        text: qsTr("What is kept")
    }
    SwitchRow {
        Layout.fillWidth: true
        //: A switch on the page of settings.
        text: qsTr("Remember my settings on this device")
        //: Under the switch "Remember my settings on this device".
        description: qsTr("Language, country, text size and colors. Never what you read or searched.")
        checked: Session.remember
        onClicked: Session.remember = !Session.remember
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: Session.remember
        pictogram: "close"
        //: Button on the page of settings: deletes the file in which the settings are kept.
        text: qsTr("Forget everything now")
        onClicked: Session.forget()
    }
    IconLine {
        Layout.fillWidth: true
        icon: "warning"
        text: Session.problem
        size: Theme.bodySize
        ink: Theme.colors.warningInk
    }
}
