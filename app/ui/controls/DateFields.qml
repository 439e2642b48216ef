// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// A day in three fields, so that nobody has to know in which order it is written. `day` is 2026-11-23 while all three
// are filled in, and empty otherwise.
GridLayout {
    id: fields

    required property string name
    property string day: ""

    signal edited(string day)

    function two(text: string): string {
        return text.length === 1 ? "0" + text : text;
    }

    function report() {
        const complete = dayField.text !== "" && monthField.text !== "" && yearField.text.length === 4;
        edited(complete ? yearField.text + "-" + two(monthField.text) + "-" + two(dayField.text) : "");
    }

    columns: width < 16 * Theme.bodySize ? 1 : 3
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    AnswerField {
        id: dayField
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        text: fields.day.slice(8)
        //: In a field for a day of the month, such as 23.
        placeholderText: qsTr("Day")
        name: fields.name + " – " + placeholderText
        maximumLength: 2
        validator: IntValidator { bottom: 1; top: 31 }
        inputMethodHints: Qt.ImhDigitsOnly
        onTextEdited: fields.report()
    }
    AnswerField {
        id: monthField
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        text: fields.day.slice(5, 7)
        //: In a field for the number of a month, such as 11.
        placeholderText: qsTr("Month")
        name: fields.name + " – " + placeholderText
        maximumLength: 2
        validator: IntValidator { bottom: 1; top: 12 }
        inputMethodHints: Qt.ImhDigitsOnly
        onTextEdited: fields.report()
    }
    AnswerField {
        id: yearField
        Layout.fillWidth: true
        Layout.preferredWidth: 3
        text: fields.day.slice(0, 4)
        //: In a field for a year, such as 2026.
        placeholderText: qsTr("Year")
        name: fields.name + " – " + placeholderText
        maximumLength: 4
        validator: IntValidator { bottom: 1; top: 9999 }
        inputMethodHints: Qt.ImhDigitsOnly
        onTextEdited: fields.report()
    }
}
