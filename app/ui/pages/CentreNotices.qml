// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// What the community centre says on its own kiosk, marked as its own.
ColumnLayout {
    id: part

    readonly property bool any: news.name !== ""

    spacing: Theme.gap

    CentreNews { id: news }

    StyledLabel {
        Layout.fillWidth: true
        //: Above what the community centre says on its own kiosk.
        text: qsTr("From this center")
        size: Theme.headingSize
        strong: true
        Accessible.role: Accessible.Heading
    }
    IconLine {
        Layout.fillWidth: true
        icon: "home"
        text: news.opening === "" ? news.name : news.name + "\n" + news.opening
        size: Theme.bodySize
    }
    Repeater {
        model: news.notices

        IconLine {
            required property string modelData

            Layout.fillWidth: true
            icon: "info"
            text: modelData
            size: Theme.bodySize
        }
    }
}
