// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The numbers to call: large, with whether somebody answers now. Filters narrow them down and are closed at first on a
// phone, also one that lies, so that the first number is seen at once.
PageFrame {
    id: page

    readonly property bool single: query !== "" && Navigator.page.startsWith("hotlines?only=")

    readonly property bool situated: Navigator.page.startsWith("hotlines?for=")

    //: Title of the page of telephone numbers.
    title: qsTr("Call for help")

    HotlineList {
        id: numbers
        need: page.single || page.situated ? "" : page.query
        situation: page.situated ? page.query : ""
        only: page.single ? [page.query] : []
    }

    ScrollArea {
        id: area
        anchors.fill: parent
        visible: numbers.error === ""
        maximumWidth: 1500
        onContentYChanged: page.scrolled = contentY > heading.y + heading.height

        PageTitle {
            id: heading
            Layout.fillWidth: true
            text: page.title
        }
        StyledLabel {
            Layout.fillWidth: true
            visible: numbers.situationTitle !== ""
            //: Above the telephone numbers, for somebody who comes from a guide. %1 is its title.
            text: qsTr("First those that help with: %1").arg(numbers.situationTitle)
            size: Theme.leadSize
        }
        HotlineFilters {
            Layout.fillWidth: true
            visible: !page.single
            hotlines: numbers
            openAtFirst: page.columns > 1 && !page.low
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            visible: page.single
            pictogram: "phone"
            //: Under a single telephone number: shows the whole list.
            text: qsTr("All numbers")
            onClicked: Navigator.open("hotlines")
        }

        GridLayout {
            Layout.fillWidth: true
            columns: page.single ? 1 : page.columns
            columnSpacing: Theme.space
            rowSpacing: Theme.space

            Repeater {
                model: numbers

                HotlineCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    expanded: page.single
                }
            }
        }

        CentreNumbers {
            Layout.fillWidth: true
            visible: shown && !page.single
        }

        TakeawayDoor {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.textColumn
            visible: numbers.count > 0
            subject: Navigator.page
        }
        StateMessage {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.textColumn
            visible: numbers.count === 0 && numbers.error === ""
            icon: "phone"
            //: On the page of telephone numbers, when the filters leave none.
            title: qsTr("No number fits")
            //: On the page of telephone numbers, when the filters leave none.
            happened: qsTr("No number in this list fits all that you chose.")
            //: On the page of telephone numbers, when the filters leave none.
            advice: qsTr("Choose fewer filters. Others may know somebody who speaks your language.")

            ActionButton {
                Layout.fillWidth: true
                strong: true
                //: Button on the page of telephone numbers, when the filters leave none.
                text: qsTr("Show all numbers")
                onClicked: Navigator.replace("hotlines")
            }
        }
    }

    ErrorArea {
        anchors.fill: parent
        error: numbers.error
    }
}
