// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The packs of a kiosk, how old they are, and what a stick offers: shown with all that it changes before it counts.
ColumnLayout {
    id: packs

    spacing: Theme.gap

    Import { id: importer }
    PackPlaces { id: places }

    Notice {
        Layout.fillWidth: true
        icon: "do"
        ink: Theme.colors.doInk
        tint: Theme.colors.doTint
        text: importer.done
    }
    Notice {
        Layout.fillWidth: true
        icon: "pack-warning"
        text: importer.problem
    }
    PackOffer {
        Layout.fillWidth: true
        visible: importer.offered
        importer: importer
    }
    Repeater {
        model: Shelf {}

        ShelfRow {
            Layout.fillWidth: true
            onForget: publisher => importer.stopTrusting(publisher)
        }
    }
    Notice {
        Layout.fillWidth: true
        icon: "pack-warning"
        text: Packs.problem
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        visible: !importer.offered
        pictogram: "search"
        //: Button, for the staff of a kiosk: looks for newer legal information on a USB stick.
        text: qsTr("See what a stick brings")
        onClicked: places.look()
    }
    StyledLabel {
        Layout.fillWidth: true
        visible: places.looked && places.count === 0
        //: To the staff of a kiosk. ".amparo" is the end of a file name.
        text: qsTr("There is no stick with a file that ends in .amparo.")
    }
    Repeater {
        model: importer.offered ? null : places

        ListRow {
            required property string name
            required property string files
            required property string path

            Layout.fillWidth: true
            pictogram: "pack"
            text: name
            description: files
            onClicked: importer.examine(path)
        }
    }
}
