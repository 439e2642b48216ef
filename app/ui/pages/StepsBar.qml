// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Under one thing to do, where the thumb is: the card and the numbers, back, and the next thing. Where letters are
// large, pictures alone stand beside the word that most people want.
Rectangle {
    id: bar

    required property string guideId
    property bool atEnd: false
    readonly property bool roomy: width >= 19 * Theme.bodySize

    signal backRequested
    signal nextRequested

    implicitHeight: buttons.implicitHeight + 2 * Theme.gap
    color: Theme.colors.surface

    Rectangle {
        width: parent.width
        height: Theme.border
        color: Theme.colors.line
    }
    GridLayout {
        id: buttons
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gap
        width: Math.min(parent.width - 2 * Theme.gap, Theme.textColumn)
        columns: bar.roomy ? 2 : bar.atEnd ? 3 : 4
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        ActionButton {
            Layout.fillWidth: bar.roomy || bar.atEnd
            Layout.fillHeight: true
            Layout.preferredWidth: bar.roomy ? 1 : -1
            labelled: bar.roomy
            pictogram: "card"
            //: Button under a thing to do: to the card that one holds up to an officer.
            text: qsTr("Show my card")
            onClicked: Navigator.open("card/" + bar.guideId.split("/")[0])
        }
        ActionButton {
            Layout.fillWidth: bar.roomy || bar.atEnd
            Layout.fillHeight: true
            Layout.preferredWidth: bar.roomy ? 1 : -1
            labelled: bar.roomy
            pictogram: "phone"
            //: Button under a thing to do: to the telephone numbers.
            text: qsTr("Call for help")
            onClicked: Navigator.open("hotlines?for=" + bar.guideId)
        }
        ActionButton {
            Layout.fillWidth: bar.roomy || bar.atEnd
            Layout.fillHeight: true
            Layout.preferredWidth: bar.roomy ? 1 : -1
            Layout.columnSpan: bar.roomy && bar.atEnd ? 2 : 1
            labelled: bar.roomy
            pictogram: "back"
            //: Button under a thing to do: the thing before this one.
            text: qsTr("Back")
            onClicked: bar.backRequested()
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: bar.roomy ? 1 : -1
            visible: !bar.atEnd
            labelled: bar.roomy
            strong: true
            pictogram: "forward"
            //: Button under a thing to do: the thing after this one.
            text: qsTr("Next")
            onClicked: bar.nextRequested()
        }
    }
}
