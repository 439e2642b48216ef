// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The proof that nobody is told: every way out of this device, tried at this moment, and what stands on the disk.
PageFrame {
    id: page

    //: Title of the page that proves that the program has no network.
    title: qsTr("Privacy")

    Privacy { id: privacy }

    ScrollArea {
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
            icon: privacy.networkBlocked ? "do" : "warning"
            ink: privacy.networkBlocked ? Theme.colors.doInk : Theme.colors.warningInk
            tint: privacy.networkBlocked ? Theme.colors.doTint : Theme.colors.warningTint
            text: privacy.summary
        }
        StyledLabel {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space
            //: Above the list of ways to tell somebody or to leave a trace, each tried at this moment.
            text: qsTr("What was tried just now")
            size: Theme.headingSize
            strong: true
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: privacy

            IconLine {
                required property string name
                required property bool refused
                required property string reason

                Layout.fillWidth: true
                icon: refused ? "do" : "warning"
                size: Theme.bodySize
                ink: refused ? Theme.colors.doInk : Theme.colors.warningInk
                text: refused
                    //: Something the system refused. %1 says what, such as "Connect by Bluetooth", %2 is its answer.
                    ? qsTr("%1: refused (%2)").arg(name).arg(reason)
                    //: Something that was not refused. %1 says what, such as "Connect by Bluetooth".
                    : qsTr("%1: open").arg(name)
            }
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            pictogram: "rotate"
            //: Button on the page about privacy: tries everything in the list again.
            text: qsTr("Try again now")
            onClicked: privacy.check()
        }
        StyledLabel {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space
            //: Above the sentence that says which files the program has written.
            text: qsTr("What is on this device")
            size: Theme.headingSize
            strong: true
            Accessible.role: Accessible.Heading
        }
        StyledLabel {
            Layout.fillWidth: true
            text: privacy.onDisk
        }
        StyledLabel {
            Layout.fillWidth: true
            text: privacy.fileFence
        }
        SelfCheck {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space
        }
        CannotHide {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space
        }
    }
}
