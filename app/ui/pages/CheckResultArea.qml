// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// What a check came to: the answer with its sign, what it means, where to go on, and how one got here.
ColumnLayout {
    id: area

    required property Check check
    readonly property color ink: Theme.inkOf(check.tone)
    readonly property color tint: Theme.tintOf(check.tone)

    signal termRequested(string termId)

    spacing: Theme.space

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: verdict.implicitHeight + 2 * Theme.space
        color: area.tint
        radius: Theme.radius
        border.width: 2
        border.color: area.ink

        RowLayout {
            id: verdict
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.space
            spacing: Theme.space

            Pictogram {
                Layout.alignment: Qt.AlignTop
                name: area.check.tone === "" ? "do" : area.check.tone
                size: Theme.icon(56)
                ink: area.ink
                tint: Theme.colors.surface
            }
            PageTitle {
                Layout.fillWidth: true
                text: area.check.result
                color: area.ink
            }
        }
    }

    BlockColumn {
        Layout.fillWidth: true
        model: area.check.details
        onTermRequested: termId => area.termRequested(termId)
    }

    GuideRows {
        Layout.fillWidth: true
        columns: 1
        model: area.check.links
    }

    StyledLabel {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        //: Above the list of questions and answers that led to the result of a check.
        text: qsTr("How you got here")
        size: Theme.headingSize
        strong: true
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: area.check.path

        ColumnLayout {
            id: stage

            required property string question
            required property string answer

            spacing: 0

            StyledLabel {
                Layout.fillWidth: true
                text: stage.question
                soft: true
            }
            IconLine {
                Layout.fillWidth: true
                icon: "check"
                text: stage.answer
                size: Theme.bodySize
                ink: Theme.colors.ink
            }
        }
    }
}
