// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// All that is known about a number: its other numbers, who may call, hours, cost, what happens to what one says, and
// how old this knowledge is.
ColumnLayout {
    id: details

    required property HotlineCard card

    spacing: Theme.gap

    Repeater {
        model: details.card.numbers

        ColumnLayout {
            id: entry

            required property string label
            required property string number
            required property string uri
            required property string kind

            spacing: Theme.tight

            StyledLabel {
                Layout.fillWidth: true
                text: entry.label
                size: Theme.smallSize
                soft: true
            }
            CallButton {
                Layout.fillWidth: true
                number: entry.number
                uri: entry.uri
                description: entry.label
                size: Theme.leadSize
                pictogram: entry.kind === "sms" || entry.kind === "whatsapp" ? "sms"
                    : entry.kind === "tty" ? "tty" : "phone"
            }
        }
    }
    CodeImage {
        id: code
        visible: details.card.numberUri !== ""
        text: details.card.numberUri
        //: What a screen reader says of a QR code. %1 is a telephone number.
        name: qsTr("Code for the number %1").arg(details.card.number)
    }
    StyledLabel {
        Layout.fillWidth: true
        visible: code.visible
        //: Under a QR code that holds a telephone number.
        text: qsTr("Another phone that looks at this code with its camera can call the number.")
        size: Theme.smallSize
        soft: true
    }
    Repeater {
        model: [
            details.card.who, details.card.hoursText, details.card.hoursNote, details.card.cost,
            details.card.confidentialText, details.card.abroadText,
            details.card.operatedBy
        ]

        StyledLabel {
            required property string modelData

            Layout.fillWidth: true
            visible: text !== ""
            text: modelData
        }
    }
    IconLine {
        Layout.fillWidth: true
        icon: "info"
        text: details.card.checkedText
        size: Theme.bodySize
    }
    SourceList {
        Layout.fillWidth: true
        sources: details.card.sources
    }
}
