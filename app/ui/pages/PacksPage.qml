// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Which packs are on this device, whose they are and how old, and the way to bring newer ones: from a stick, from a
// folder, or dropped onto the window. What a newer one changes is shown before it counts.
PageFrame {
    id: page

    //: Title of the page with the legal information that is on this device.
    title: qsTr("Legal information on this device")

    Import {
        id: importer
        Component.onCompleted: if (page.query !== "") examine(page.query)
    }
    PackPlaces { id: places }

    DropArea {
        anchors.fill: parent
        enabled: importer.possible
        onDropped: drop => {
            if (drop.hasUrls) {
                importer.examine(drop.urls[0].toString());
            }
        }
    }

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
        BringPacks {
            Layout.fillWidth: true
            visible: importer.possible && !importer.offered
            places: places
            onChosen: path => importer.examine(path)
        }
    }
}
