// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The question that a check is at, its answers, and the drawing of the paper that it is about: beside them where there
// is room; on a phone right under the question, one touch away.
GridLayout {
    id: area

    required property Check check
    readonly property bool drawn: check.labels.count > 0
    readonly property bool wide: drawn && width > 1.4 * Theme.textColumn

    signal termRequested(string termId)

    columns: wide ? 2 : 1
    columnSpacing: Theme.section
    rowSpacing: Theme.space

    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
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
        Chip {
            id: opener
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            visible: area.drawn && !area.wide
            checkable: true
            pictogram: "document"
            //: Under the question of a check: opens a drawing of the paper that the question is about.
            text: qsTr("Where to look on the paper")
        }
        BlockColumn {
            Layout.fillWidth: true
            visible: area.drawn && !area.wide && opener.checked
            model: area.check.labels
            onTermRequested: termId => area.termRequested(termId)
        }
        Repeater {
            model: area.check.answers

            ActionButton {
                required property string answer
                required property int index

                Layout.fillWidth: true
                verticalPadding: Theme.space
                text: answer
                onClicked: {
                    opener.checked = false;
                    area.check.choose(index);
                }
            }
        }
    }
    BlockColumn {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        visible: area.wide
        model: area.check.labels
        onTermRequested: termId => area.termRequested(termId)
    }
}
