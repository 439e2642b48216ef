// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// A list of guides with a title and one line of what they are for.
PageFrame {
    id: page

    property string lead: ""
    required property list<GuideList> lists
    // Doors that stand above the lists.
    default property alias doors: doors.data

    ScrollArea {
        anchors.fill: parent
        onContentYChanged: page.scrolled = contentY > heading.y + heading.height

        PageTitle {
            id: heading
            Layout.fillWidth: true
            text: page.title
        }
        StyledLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: page.lead
            size: Theme.leadSize
        }

        ColumnLayout {
            id: doors
            Layout.fillWidth: true
            visible: children.length > 0
        }

        Repeater {
            model: page.lists

            GuideRows {
                required property GuideList modelData

                Layout.fillWidth: true
                columns: page.columns > 1 ? 2 : 1
                model: modelData
            }
        }
    }
}
