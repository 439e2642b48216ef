// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// What somebody brought, line by line in plain words, and the choice to take it in or not.
Rectangle {
    id: offer

    required property Import importer

    implicitHeight: column.implicitHeight + 2 * Theme.space
    color: Theme.colors.surface
    radius: Theme.radius
    border.width: 2
    border.color: Theme.colors.primary

    function pictogram(kind: string): string {
        const names = {
            pack: "pack", added: "do", changed: "rotate", withdrawn: "close", number: "phone", publisher: "warning",
            words: "speaker", keys: "privacy", problem: "warning"
        };
        return names[kind] ?? "info";
    }

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space
        spacing: Theme.gap

        StyledLabel {
            Layout.fillWidth: true
            //: Above the list of what a file would change on this device.
            text: qsTr("Take this in?")
            size: Theme.headingSize
            strong: true
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: offer.importer

            IconLine {
                required property string kind
                required text

                Layout.fillWidth: true
                icon: offer.pictogram(kind)
                size: kind === "words" ? Theme.leadSize : Theme.bodySize
                strong: kind === "pack" || kind === "words"
                ink: kind === "problem" || kind === "publisher" ? Theme.colors.warningInk : Theme.colors.ink
            }
        }
        ActionButton {
            Layout.fillWidth: true
            strong: true
            pictogram: "check"
            text: offer.importer.trusts
                //: Button: somebody compared the words of a community centre, and now trusts it.
                ? qsTr("The words are the same: trust them")
                //: Button: takes a file with legal information onto this device.
                : qsTr("Take it in")
            onClicked: offer.importer.accept()
        }
        ActionButton {
            Layout.fillWidth: true
            pictogram: "close"
            //: Button: does not take a file with legal information onto this device.
            text: qsTr("Leave everything as it is")
            onClicked: offer.importer.cancel()
        }
    }
}
