// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The choices for a paper, and the two ways to it: a printer, or a PDF where the reader says. Nothing is looked for
// and nothing is written before somebody presses.
ColumnLayout {
    id: area

    required property Takeaway takeaway
    property bool open: false

    spacing: Theme.space

    TakeawayChoices {
        Layout.fillWidth: true
        takeaway: area.takeaway
    }
    ActionButton {
        Layout.fillWidth: true
        visible: !area.open
        strong: true
        pictogram: "printer"
        //: Button: shows printers, and folders in which to save a PDF.
        text: qsTr("Print or save as PDF")
        onClicked: {
            area.takeaway.look();
            area.open = true;
        }
    }
    Notice {
        Layout.fillWidth: true
        text: area.takeaway.problem
    }
    Notice {
        Layout.fillWidth: true
        icon: "do"
        ink: Theme.colors.doInk
        tint: Theme.colors.doTint
        text: area.takeaway.done
    }
    Loader {
        Layout.fillWidth: true
        active: area.open
        visible: active
        sourceComponent: ColumnLayout {
            spacing: Theme.space

            TakeawayPrint {
                Layout.fillWidth: true
                // qmllint disable unqualified
                takeaway: area.takeaway
            }
            TakeawaySave {
                Layout.fillWidth: true
                visible: !Session.kiosk
                takeaway: area.takeaway
                // qmllint enable unqualified
            }
        }
    }
}
