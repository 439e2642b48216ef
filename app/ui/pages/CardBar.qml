// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Under the card: put it away, turn it towards the officer, or leave at once.
Rectangle {
    id: bar

    property bool turned: false

    signal backRequested
    signal turnRequested

    implicitHeight: row.implicitHeight + 2 * Theme.gap
    color: Theme.cardColors.paper

    Rectangle {
        width: parent.width
        height: 2
        color: Theme.cardColors.ink
    }
    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        spacing: Theme.gap

        ActionButton {
            Layout.fillHeight: true
            labelled: Theme.columns(bar.width) > 1 || Session.textScale <= 1.3
            colors: Theme.cardColors
            pictogram: "back"
            //: Button under the card: puts it away.
            text: qsTr("Back")
            onClicked: bar.backRequested()
        }
        ActionButton {
            Layout.fillWidth: true
            colors: Theme.cardColors
            strong: true
            pictogram: "rotate"
            text: bar.turned
                //: Button under the card: turns it upright for the person who holds it.
                ? qsTr("Turn back to me")
                //: Button under the card: turns it upside down, upright for the person opposite.
                : qsTr("Turn to the officer")
            onClicked: bar.turnRequested()
        }
        ExitButton {
            Layout.fillHeight: true
            Layout.leftMargin: Theme.gap
            colors: Theme.cardColors
            labelled: false
        }
    }
}
