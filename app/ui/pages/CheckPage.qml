// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// A decision tree: one question a screen, answers as large buttons, and at the end the result with the way there.
PageFrame {
    id: page

    function goBack(): bool {
        return tree.error === "" && tree.back();
    }

    title: tree.title

    Check {
        id: tree
        checkId: page.argument
        way: page.query
    }

    ScrollArea {
        id: area
        anchors.fill: parent
        visible: tree.error === ""
        maximumWidth: page.columns > 1 ? 2 * Theme.textColumn : Theme.textColumn
        centred: page.columns > 1
        onContentYChanged: page.scrolled = contentY > heading.y + heading.height

        StyledLabel {
            id: heading
            Layout.fillWidth: true
            text: tree.title
            soft: true
            strong: true
        }
        CheckQuestionArea {
            Layout.fillWidth: true
            visible: !tree.atResult
            check: tree
            onTermRequested: termId => term.explain(termId)
        }
        CheckResultArea {
            Layout.fillWidth: true
            visible: tree.atResult
            check: tree
            onTermRequested: termId => term.explain(termId)
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            visible: tree.step > 1
            pictogram: "back"
            text: tree.atResult
                //: Under the result of a check: begins again.
                ? qsTr("Start again")
                //: Under a question of a check: the question before this one.
                : qsTr("Back to the last question")
            onClicked: tree.atResult ? tree.restart() : tree.back()
        }
        StyledLabel {
            Layout.fillWidth: true
            text: tree.trust
            size: Theme.smallSize
            soft: true
        }
    }

    TermPanel {
        id: term
        anchors.fill: parent
    }

    ErrorArea {
        anchors.fill: parent
        error: tree.error
    }

    Connections {
        target: tree
        function onChangedPlace() {
            area.contentY = 0;
            Navigator.keepPlace(tree.way);
        }
    }
}
