// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Guides for somebody who has time: before it happens, and after.
ListPage {
    //: Title of the page for people who prepare.
    title: qsTr("Get ready")
    //: Under "Get ready".
    lead: qsTr("Read these while it is quiet. Plan with the people you trust.")
    lists: [
        GuideList { when: "prepare" },
        GuideList { when: "after" },
        GuideList { kind: GuideList.Checks }
    ]

    ListRow {
        Layout.fillWidth: true
        pictogram: "document"
        //: Door to the page on which one finds the paper that one was given.
        text: qsTr("What is this paper?")
        //: Under "What is this paper?".
        description: qsTr("Court papers, letters from offices: what each is, and what to do first.")
        onClicked: Navigator.open("documents")
    }
    NotesDoor { Layout.fillWidth: true }
}
