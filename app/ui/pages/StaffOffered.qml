// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The languages or the countries of a kiosk, each to be offered or not.
ColumnLayout {
    id: part

    required property string icon
    required property string text
    required property Offered model

    spacing: Theme.gap

    SectionHead {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        icon: part.icon
        text: part.text
    }
    Repeater {
        model: part.model

        SwitchRow {
            required property int index
            required property string name
            required property string note
            required property bool offered

            Layout.fillWidth: true
            text: name
            description: note === name ? "" : note
            checked: offered
            onClicked: {
                part.model.toggle(index);
                checked = Qt.binding(() => offered);
            }
        }
    }
}
