// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The first page: three large doors for somebody in need, then everything that has time.
PageFrame {
    id: page

    readonly property bool wide: columns > 1
    readonly property bool abreast: low && width >= 36 * Theme.bodySize

    ScrollArea {
        anchors.fill: parent
        maximumWidth: 1360
        centred: page.wide
        spacing: page.wide && !page.low ? Theme.wideSpace : Theme.space

        // Seldom there: the first frame does not wait for them.
        Loader {
            Layout.fillWidth: true
            active: Navigator.invalidPage !== "" || Session.problem !== "" || Packs.problem !== ""
            visible: active
            sourceComponent: HomeProblems {}
        }

        PageTitle {
            Layout.fillWidth: true
            visible: page.wide && !page.low
            //: Above the three doors of the home page, on wide screens.
            text: qsTr("You have rights. Start here.")
            size: Theme.scaled(40)
        }

        PlaceRow { Layout.fillWidth: true }

        GridLayout {
            Layout.fillWidth: true
            columns: page.wide || page.abreast ? 3 : 1
            columnSpacing: Theme.wideSpace
            rowSpacing: Theme.gap + Theme.tight

            DoorButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                upright: page.wide && !page.low
                low: page.abreast
                pictogram: "now"
                //: The first and largest door of the home page.
                text: qsTr("It is happening now")
                //: Under "It is happening now".
                description: qsTr("Officers are here. What to do, step by step.")
                ink: Theme.colors.nowInk
                fill: Theme.colors.nowTint
                onClicked: Navigator.open("now")
            }
            DoorButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                upright: page.wide && !page.low
                low: page.abreast
                pictogram: "card"
                //: Door of the home page to the card that one holds up to an officer.
                text: qsTr("Show my card")
                //: Under "Show my card".
                description: qsTr("It speaks for you, in the officers' language.")
                onClicked: Navigator.open("card/" + Session.jurisdiction)
            }
            DoorButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                upright: page.wide && !page.low
                low: page.abreast
                pictogram: "phone"
                //: Door of the home page to the telephone numbers.
                text: qsTr("Call for help")
                //: Under "Call for help".
                description: qsTr("Numbers to call, and when they answer.")
                onClicked: Navigator.open("hotlines")
            }
        }

        HomeDoors {
            Layout.fillWidth: true
            wide: page.wide || page.abreast
        }

        Loader {
            Layout.fillWidth: true
            active: Session.kiosk
            visible: active && (item as CentreNotices).any
            sourceComponent: CentreNotices {}
        }

        IconLine {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            icon: "pack"
            //: At the bottom of the home page. %1 says how old it is, such as "from November 23, 2026".
            text: Packs.age === "" ? "" : qsTr("Legal information: %1").arg(Packs.age)
        }
        IconLine {
            Layout.fillWidth: true
            icon: "privacy"
            //: At the bottom of the home page. "Connect" means: to the internet or any other network.
            text: qsTr("This program cannot connect to anything. Nobody learns what you read.")
        }
    }
}
