// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// One number to call. The number itself is the button; whether somebody answers now stands right under it; what a
// careful person asks next opens below.
Rectangle {
    id: card

    required property string organisation
    required property string purpose
    required property string who
    required property string operatedBy
    required property string publisher
    required property bool government
    required property string warning
    required property string place
    required property string number
    required property string numberUri
    required property NumberList numbers
    required property string languages
    required property string state
    required property string stateText
    required property string hoursText
    required property string hoursNote
    required property string cost
    required property string confidentialText
    required property string abroadText
    required property string checkedText
    required property string sources
    property bool expanded: false

    implicitHeight: column.implicitHeight + 2 * Theme.space
    color: Theme.colors.surface
    radius: Theme.radius
    border.width: Theme.border
    border.color: Theme.colors.line

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.space
        spacing: Theme.gap

        StyledLabel {
            Layout.fillWidth: true
            text: card.organisation
            size: Theme.headingSize
            strong: true
            lineHeight: 1
            Accessible.role: Accessible.Heading
        }
        StyledLabel {
            Layout.fillWidth: true
            text: card.purpose
        }
        IconLine {
            Layout.fillWidth: true
            icon: "warning"
            text: card.warning
            size: Theme.bodySize
            ink: Theme.colors.warningInk
        }
        IconLine {
            Layout.fillWidth: true
            icon: "info"
            text: card.publisher
            size: Theme.bodySize
            strong: true
        }
        CallButton {
            Layout.fillWidth: true
            visible: card.number !== ""
            number: card.number
            uri: card.numberUri
            //: What a screen reader adds to a telephone number. %1 is the organisation that answers.
            description: qsTr("Calls %1").arg(card.organisation)
        }
        IconLine {
            Layout.fillWidth: true
            icon: card.state === "open" ? "clock-open" : "clock"
            text: card.stateText
            size: Theme.bodySize
            strong: card.state === "open"
            ink: card.state === "open" ? Theme.colors.doInk : Theme.colors.softInk
        }
        IconLine {
            Layout.fillWidth: true
            icon: "language"
            text: card.languages
            size: Theme.bodySize
        }
        IconLine {
            Layout.fillWidth: true
            icon: "country"
            text: card.place
            size: Theme.bodySize
        }
        Item { Layout.fillHeight: true }
        Pressable {
            id: toggle
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            fill: "transparent"
            outlineWidth: 0
            horizontalPadding: 0
            text: card.expanded
                //: Closes what is known about a telephone number.
                ? qsTr("Less about this number")
                //: Opens what is known about a telephone number: hours, cost, whether it is confidential.
                : qsTr("More about this number")
            description: card.organisation
            onClicked: card.expanded = !card.expanded

            contentItem: RowLayout {
                spacing: Theme.gap

                Pictogram {
                    name: card.expanded ? "collapse" : "expand"
                    size: Theme.smallIcon
                }
                StyledLabel {
                    Layout.fillWidth: true
                    text: toggle.text
                    color: Theme.colors.primary
                    silent: true
                }
            }
        }
        Loader {
            id: details
            Layout.fillWidth: true
            active: card.expanded
            visible: active
        }
    }

    // By its file, since a Loader of Qt 6.4 cannot make a component that is bound to this one.
    Component.onCompleted: details.setSource("HotlineDetails.qml", {card: card})
}
