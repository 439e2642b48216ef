// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The printers that this device knows, each with what is the matter with it; or why there is none.
ColumnLayout {
    id: printing

    required property Takeaway takeaway

    spacing: Theme.gap

    SectionHead {
        Layout.fillWidth: true
        icon: "printer"
        //: Above the list of printers.
        text: qsTr("Print")
    }
    StyledLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: printing.takeaway.printerProblem
    }
    Repeater {
        model: printing.takeaway.printers

        ListRow {
            required property string modelData
            required property int index

            Layout.fillWidth: true
            pictogram: "printer"
            text: modelData
            description: printing.takeaway.printerStates[index] ?? ""
            onClicked: printing.takeaway.print(index)
        }
    }
    IconLine {
        Layout.fillWidth: true
        visible: printing.takeaway.printers.length > 0
        icon: "privacy"
        //: Under the list of printers.
        text: qsTr("The printer, and this device's print service, may keep a copy or remember that something was printed.")
    }
}
