// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Which papers the reader has, so that guides leave out what is for others. Nobody has to answer, and the answer is
// gone when the program closes.
PageFrame {
    id: page

    //: Title of the page on which the reader may say which papers they have.
    title: qsTr("What are my papers?")

    ScrollArea {
        anchors.fill: parent
        maximumWidth: Theme.textColumn
        onContentYChanged: page.scrolled = contentY > heading.y + heading.height

        PageTitle {
            id: heading
            Layout.fillWidth: true
            text: page.title
        }
        StyledLabel {
            Layout.fillWidth: true
            //: On the page "What are my papers?".
            text: qsTr("Choose all that is true. The guides then leave out what is only for others.")
            size: Theme.leadSize
        }
        IconLine {
            Layout.fillWidth: true
            icon: "privacy"
            //: On the page "What are my papers?".
            text: qsTr("Nobody learns your answer. It is not saved, and gone when you leave.")
            size: Theme.bodySize
        }

        Repeater {
            model: Papers

            ChoiceRow {
                id: answer

                required property int index
                required property string label
                required property bool chosen

                Layout.fillWidth: true
                text: label
                Accessible.role: Accessible.CheckBox
                onClicked: Papers.toggle(answer.index)
            }
        }
        ActionButton {
            Layout.fillWidth: true
            //: Answer on the page "What are my papers?": shows what is for everybody.
            text: qsTr("I would rather not say")
            onClicked: {
                Papers.clear();
                Navigator.back();
            }
        }
        ActionButton {
            Layout.fillWidth: true
            strong: true
            pictogram: "check"
            //: Button under the answers of the page "What are my papers?": goes on reading.
            text: qsTr("Go on")
            onClicked: Navigator.canGoBack ? Navigator.back() : Navigator.home()
        }
    }
}
