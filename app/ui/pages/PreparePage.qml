// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
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
}
