// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Narrows the numbers down: open now, in my language, for one need.
ColumnLayout {
    id: filters

    required property HotlineList hotlines
    property bool openAtFirst: false

    spacing: Theme.gap

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Chip {
            width: Math.min(implicitWidth, parent.width)
            checkable: true
            pictogram: "clock-open"
            //: Filter on the page of telephone numbers: only those that answer at this moment.
            text: qsTr("Open now")
            onClicked: filters.hotlines.openNow = checked
        }
        Chip {
            width: Math.min(implicitWidth, parent.width)
            checkable: true
            pictogram: "language"
            //: Filter on the page of telephone numbers: only those that speak the reader's language. %1 is its name.
            text: qsTr("Speaks %1").arg(Session.languageName)
            onClicked: filters.hotlines.language = checked ? Session.language : ""
        }
        Chip {
            id: needsButton

            property bool open: filters.openAtFirst || filters.hotlines.need !== ""

            width: Math.min(implicitWidth, parent.width)
            pictogram: open ? "collapse" : "expand"
            //: Button on the page of telephone numbers: opens the list of things that one may need help with.
            text: qsTr("What do you need?")
            onClicked: open = !open
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: needsButton.open
        spacing: Theme.gap

        Repeater {
            model: Needs {}

            Chip {
                required property string need
                required property string label

                width: Math.min(implicitWidth, parent.width)
                checkable: true
                checked: filters.hotlines.need === need
                text: label
                onClicked: filters.hotlines.need = filters.hotlines.need === need ? "" : need
            }
        }
    }
}
