// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The question that a check is at, and its answers.
ColumnLayout {
    id: area

    required property Check check

    signal termRequested(string termId)

    spacing: Theme.space

    StyledLabel {
        Layout.fillWidth: true
        //: Above the question of a check. %1 is its number, beginning at 1.
        text: qsTr("Question %1").arg(area.check.step)
        soft: true
    }
    PageTitle {
        Layout.fillWidth: true
        text: area.check.question
    }
    StyledLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: area.check.help
        size: Theme.leadSize
    }
    Repeater {
        model: area.check.answers

        ActionButton {
            required property string answer
            required property int index

            Layout.fillWidth: true
            verticalPadding: Theme.space
            text: answer
            onClicked: area.check.choose(index)
        }
    }

    StyledLabel {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        visible: area.check.labels.count > 0
        //: Under the answers of a check: above a drawing of the paper that the question is about.
        text: qsTr("Where to look on the paper")
        size: Theme.headingSize
        strong: true
        Accessible.role: Accessible.Heading
    }
    Column {
        Layout.fillWidth: true

        Repeater {
            model: area.check.labels
            delegate: BlockChooser { onTermRequested: termId => area.termRequested(termId) }
        }
    }
}
