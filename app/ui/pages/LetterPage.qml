// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// One letter to an office: the questions, the letter beside or below them as the answers fill it, and what to do with
// it. Nothing is kept; the answers are gone with the page.
PageFrame {
    id: page

    title: content.title

    Letter {
        id: content
        itemId: page.argument
    }

    ScrollArea {
        anchors.fill: parent
        visible: content.error === ""
        onContentYChanged: page.scrolled = contentY > heading.y + heading.height

        ItemHeader {
            id: heading
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.textColumn
            item: content
        }
        GridLayout {
            Layout.fillWidth: true
            columns: page.columns > 1 ? 2 : 1
            columnSpacing: Theme.section
            rowSpacing: Theme.section

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                visible: content.questions.count > 0
                spacing: Theme.wideSpace

                SectionHead {
                    Layout.fillWidth: true
                    icon: "checklist"
                    //: Above the questions whose answers fill a letter.
                    text: qsTr("Your answers")
                }
                Repeater {
                    model: content.questions

                    LetterQuestion {
                        Layout.fillWidth: true
                        onAnswered: answer => content.questions.answer(index, answer)
                    }
                }
                IconLine {
                    Layout.fillWidth: true
                    icon: content.missing === 0 ? "do" : "info"
                    text: content.missing === 0
                        //: Under the questions of a letter.
                        ? qsTr("All that is needed is filled in.")
                        //: Under the questions of a letter. %1 is how many still need an answer.
                        : qsTr("Answers that are still missing: %1. The letter has blanks for them.").arg(content.missing)
                    size: Theme.bodySize
                }
            }
            LetterPaper {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                letter: content
            }
        }
        LetterSteps {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.textColumn
            letter: content
            onTermRequested: termId => term.explain(termId)
        }
        LetterTakeaway {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.textColumn
            letter: content
        }
        SectionHead {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space
            visible: content.related.count > 0
            icon: "link"
            //: Above the guides that belong to a letter.
            text: qsTr("See also")
        }
        GuideRows {
            Layout.fillWidth: true
            columns: page.columns > 1 ? 2 : 1
            model: content.related
        }
    }

    TermPanel {
        id: term
        anchors.fill: parent
    }

    ErrorArea {
        anchors.fill: parent
        error: content.error
    }
}
