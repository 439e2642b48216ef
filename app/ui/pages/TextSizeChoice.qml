// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The size of the text, shown by the size of the choices themselves.
ColumnLayout {
    id: choice

    spacing: Theme.gap

    SectionHead {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        icon: "text-size"
        //: Above the choice of text sizes.
        text: qsTr("Text size")
    }
    Repeater {
        model: [1, 1.3, 1.6, 2]

        ChoiceRow {
            required property real modelData

            Layout.fillWidth: true
            //: One of four text sizes. %1 is a percentage such as 130.
            text: qsTr("%1 %").arg(Math.round(modelData * 100))
            size: Math.round(17 * modelData * Theme.kioskFactor)
            chosen: Math.abs(Session.textScale - modelData) < 0.01
            onClicked: Session.textScale = modelData
        }
    }
}
