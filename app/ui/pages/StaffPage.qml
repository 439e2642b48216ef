// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The page of the people who look after a kiosk: behind their number, what it shows, what it offers and how it is.
PageFrame {
    id: page

    readonly property bool open: staff.step === Staff.Open

    //: Title of the page of the people who look after a kiosk.
    title: qsTr("For the staff")

    Staff { id: staff }

    ScrollArea {
        id: area
        anchors.fill: parent
        maximumWidth: Theme.textColumn
        onContentYChanged: page.scrolled = contentY > heading.y + heading.height

        PageTitle {
            id: heading
            Layout.fillWidth: true
            text: page.title
        }
        Notice {
            Layout.fillWidth: true
            icon: "do"
            ink: Theme.colors.doInk
            tint: Theme.colors.doTint
            text: staff.done
        }
        Notice {
            Layout.fillWidth: true
            text: staff.problem
        }
        StaffLock {
            Layout.fillWidth: true
            visible: !page.open
            enabled: visible
            staff: staff
        }
        Loader {
            id: desk
            Layout.fillWidth: true
            active: page.open
            visible: active
            onActiveChanged: if (active) setSource("StaffDesk.qml", {staff: staff})
        }
    }
}
