// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// All that is known about a number: its other numbers, who may call, hours, cost, what happens to what one says, and
// how old this knowledge is.
ColumnLayout {
    id: details

    required property NumberList numbers
    required property list<string> facts
    required property string checkedText
    required property string sources

    spacing: Theme.gap

    Repeater {
        model: details.numbers

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
    Repeater {
        model: details.facts

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
        text: details.checkedText
        size: Theme.bodySize
    }
    SourceList {
        Layout.fillWidth: true
        sources: details.sources
        stateText: ""
        original: ""
    }
}
