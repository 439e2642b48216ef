// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// A guide, the card, numbers or the explanation of a paper, to take away on paper.
PageFrame {
    id: page

    //: Title of the page on which one prints or saves something.
    title: qsTr("Take it with you")

    Takeaway {
        id: takeaway
        subject: Navigator.page.slice("takeaway/".length)
    }

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
            text: takeaway.title
            size: Theme.leadSize
            strong: true
        }
        TakeawayArea {
            Layout.fillWidth: true
            takeaway: takeaway
        }
    }
}
