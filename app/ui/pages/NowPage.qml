// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Triage: what is happening, by picture.
PageFrame {
    id: page

    //: Title of the page on which one chooses what is happening at this moment.
    title: qsTr("What is happening?")

    ScrollArea {
        id: area
        anchors.fill: parent
        onContentYChanged: page.scrolled = contentY > heading.y + heading.height

        PageTitle {
            id: heading
            Layout.fillWidth: true
            text: page.title
        }

        SituationGrid {
            Layout.fillWidth: true
            columns: Math.max(1, Math.floor(area.columnWidth / (Theme.bodySize * (page.columns > 1 ? 19 : 9))))
            withSummary: page.columns > 1
            stepwise: true
            model: GuideList { when: "now" }
        }

        EmergencyActions {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.textColumn
        }
    }
}
