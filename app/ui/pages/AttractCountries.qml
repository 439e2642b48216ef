// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The second choice at a kiosk that knows the law of several countries.
FocusScope {
    id: choice

    signal chosen

    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    ScrollArea {
        anchors.fill: parent
        maximumWidth: Theme.textColumn
        centred: true

        Pictogram {
            Layout.alignment: Qt.AlignHCenter
            name: "country"
            size: Theme.doorIcon
        }
        PageTitle {
            id: heading
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            //: The second choice at a kiosk: whose law. Above the names of countries.
            text: qsTr("Country")
        }
        Repeater {
            model: Packs.jurisdictions

            AttractTile {
                required property string code
                required property string name

                Layout.fillWidth: true
                text: name
                onChosen: {
                    Session.jurisdiction = code;
                    choice.chosen();
                }
            }
        }
    }
}
