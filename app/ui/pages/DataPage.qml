// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// What is known about the reader, by whom, and what to do about it.
ListPage {
    //: Title of the page on what offices and companies know about the reader.
    title: qsTr("My data")
    //: Under "My data".
    lead: qsTr("What they can know about you, and what you can do about it.")
    lists: [
        GuideList { kind: GuideList.Letters },
        GuideList { when: "learn" }
    ]
}
