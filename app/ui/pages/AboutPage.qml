// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Which version this is, how old its knowledge is and who signed it, and under which licence it may be passed on.
PageFrame {
    id: page

    //: Title of the page with versions and licences.
    title: qsTr("About Amparo")

    About { id: about }

    ScrollArea {
        anchors.fill: parent
        maximumWidth: Theme.textColumn
        onContentYChanged: page.scrolled = contentY > heading.y + heading.height

        Pictogram {
            name: "amparo"
            size: Theme.doorIcon
        }
        PageTitle {
            id: heading
            Layout.fillWidth: true
            text: page.title
        }
        StyledLabel {
            Layout.fillWidth: true
            //: On the page about the program. Amparo is a Spanish word.
            text: qsTr("Amparo means protection. It is a reference of rights that works without a network. It is not "
                       + "legal advice: where it matters, ask a lawyer.")
            size: Theme.leadSize
        }
        IconLine {
            Layout.fillWidth: true
            icon: "pack"
            text: Packs.age
            size: Theme.bodySize
        }
        Repeater {
            model: Packs.jurisdictions

            PackRow { Layout.fillWidth: true }
        }
        ListRow {
            Layout.fillWidth: true
            visible: !Session.kiosk
            pictogram: "pack"
            //: Row that leads to the page with the legal information on this device.
            text: qsTr("Bring something newer")
            onClicked: Navigator.open("packs")
        }
        StyledLabel {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space
            //: On the page about the program: its own version and those of what it is built on.
            text: qsTr("Amparo %1, Qt %2, SQLite %3, ICU %4").arg(about.version).arg(about.qtVersion)
                .arg(about.sqliteVersion).arg(about.icuVersion)
        }
        StyledLabel {
            Layout.fillWidth: true
            text: about.licence
            soft: true
        }
        StaffDoor {}
    }
}
