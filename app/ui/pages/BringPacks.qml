// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The way to bring newer packs: the sticks and folders of this device in which some lie.
ColumnLayout {
    id: bring

    required property PackPlaces places

    signal chosen(path: string)

    spacing: Theme.gap

    SectionHead {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        icon: "rotate"
        //: Above the ways to bring newer legal information onto this device.
        text: qsTr("Bring something newer")
    }
    StyledLabel {
        Layout.fillWidth: true
        //: On the page of packs. ".amparo" is the end of a file name.
        text: qsTr("Put in a stick with a file that ends in .amparo, or save one into the downloads. You can also drop "
                   + "it onto this window.")
    }
    ActionButton {
        Layout.fillWidth: true
        strong: true
        pictogram: "search"
        //: Button: looks on sticks and in the downloads for files with legal information.
        text: qsTr("Look on sticks and in downloads")
        onClicked: bring.places.look()
    }
    StyledLabel {
        Layout.fillWidth: true
        visible: bring.places.looked && bring.places.count === 0
        //: After looking on sticks and in the downloads. ".amparo" is the end of a file name.
        text: qsTr("There is no file that ends in .amparo on a stick, in the downloads or on the desktop.")
    }
    Repeater {
        model: bring.places

        ListRow {
            required property string name
            required property string files
            required property string path

            Layout.fillWidth: true
            pictogram: "pack"
            text: name
            description: files
            onClicked: bring.chosen(path)
        }
    }
}
