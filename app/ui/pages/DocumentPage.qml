// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// One paper that an office hands out: how to recognise it, what it is, until when, what to do first, who can help.
PageFrame {
    id: page

    title: paper.title

    Document {
        id: paper
        itemId: page.argument
    }

    ScrollArea {
        anchors.fill: parent
        visible: paper.error === ""
        maximumWidth: Theme.textColumn
        onContentYChanged: page.scrolled = contentY > heading.y + heading.height

        ItemHeader {
            id: heading
            Layout.fillWidth: true
            item: paper
            language: paper.language
            //: Under the name of a paper. %1 is the number that is printed on it, such as I-862.
            note: paper.form === "" ? "" : qsTr("Form %1").arg(paper.form)
        }
        PartBlocks {
            Layout.fillWidth: true
            model: paper.looks
            icon: "eye"
            //: Head of a part of the page on a paper.
            text: qsTr("How to recognize it")
            onTermRequested: termId => term.explain(termId)
        }
        PartBlocks {
            Layout.fillWidth: true
            model: paper.what
            icon: "info"
            //: Head of a part of the page on a paper.
            text: qsTr("What it is")
            onTermRequested: termId => term.explain(termId)
        }
        PartBlocks {
            Layout.fillWidth: true
            model: paper.deadline
            icon: "clock"
            text: paper.deadlineKind === "none"
                //: Head of a part of the page on a paper that sets no time limit.
                ? qsTr("No deadline")
                : paper.deadlineKind === "hearing"
                //: Head of a part of the page on a paper: there is a day in court.
                ? qsTr("Your day in court")
                : paper.deadlineKind === "date-on-paper"
                //: Head of a part of the page on a paper: the day by which to act is printed on it.
                ? qsTr("The day stands on the paper")
                //: Head of a part of the page on a paper: how long one has to act.
                : qsTr("How much time you have")
            onTermRequested: termId => term.explain(termId)
        }
        PartBlocks {
            Layout.fillWidth: true
            model: paper.first
            icon: "do"
            //: Head of a part of the page on a paper.
            text: qsTr("What to do first")
            onTermRequested: termId => term.explain(termId)
        }
        SectionHead {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space
            visible: paper.hotlines.count > 0
            icon: "phone"
            //: Above the telephone numbers that belong to a paper.
            text: qsTr("Who can help with this")
        }
        HotlineRows {
            Layout.fillWidth: true
            model: paper.hotlines
        }
        TakeawayDoor {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space
            subject: "document/" + page.argument
        }
        SectionHead {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space
            visible: paper.related.count > 0
            icon: "link"
            //: Above the guides that belong to a paper.
            text: qsTr("See also")
        }
        GuideRows {
            Layout.fillWidth: true
            columns: 1
            model: paper.related
        }
    }

    TermPanel {
        id: term
        anchors.fill: parent
    }

    ErrorArea {
        anchors.fill: parent
        error: paper.error
    }
}
