// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// One question of a letter with the field for its answer.
ColumnLayout {
    id: question

    required property int index
    required property string ask
    required property string help
    required property string kind
    required property bool needed
    required property string options
    required property string answer

    signal answered(string answer)

    spacing: Theme.gap

    StyledLabel {
        Layout.fillWidth: true
        visible: question.kind !== "yes-no"
        //: A question that need not be answered. %1 is the question.
        text: question.needed ? question.ask : qsTr("%1 (you may leave this out)").arg(question.ask)
        size: Theme.leadSize
        strong: true
    }
    StyledLabel {
        Layout.fillWidth: true
        visible: text !== "" && question.kind !== "yes-no"
        text: question.help
        soft: true
    }
    AnswerField {
        Layout.fillWidth: true
        visible: question.kind === "line"
        name: question.ask
        text: question.kind === "line" ? question.answer : ""
        onTextEdited: question.answered(text)
    }
    AnswerArea {
        Layout.fillWidth: true
        visible: question.kind === "lines"
        name: question.ask
        text: question.kind === "lines" ? question.answer : ""
        onTextChanged: {
            if (question.kind === "lines" && text !== question.answer) {
                question.answered(text);
            }
        }
    }
    DateFields {
        Layout.fillWidth: true
        visible: question.kind === "date"
        name: question.ask
        onEdited: day => question.answered(day)
        Component.onCompleted: day = question.answer
    }
    Repeater {
        model: question.kind === "choice" ? question.options.split("\n") : []

        ChoiceRow {
            required property string modelData
            required property int index

            Layout.fillWidth: true
            text: modelData
            size: Theme.bodySize
            chosen: question.answer === index.toString()
            onClicked: question.answered(index.toString())
        }
    }
    SwitchRow {
        Layout.fillWidth: true
        visible: question.kind === "yes-no"
        text: question.ask
        description: question.help
        checked: question.answer === "yes"
        onClicked: question.answered(checked ? "yes" : "")
    }
}
