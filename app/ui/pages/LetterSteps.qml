// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// What to do with a letter: where it goes, what to enclose, by when an answer is due, and what then.
ColumnLayout {
    id: steps

    required property Letter letter

    signal termRequested(string termId)

    spacing: Theme.space

    PartBlocks {
        Layout.fillWidth: true
        model: steps.letter.findAddress
        icon: "search"
        //: Head of a part of the page of a letter: its address has to be looked up.
        text: qsTr("Where the address stands")
        onTermRequested: termId => steps.termRequested(termId)
    }
    PartBlocks {
        Layout.fillWidth: true
        model: steps.letter.enclose
        icon: "card"
        //: Head of a part of the page of a letter.
        text: qsTr("What to put in with it")
        onTermRequested: termId => steps.termRequested(termId)
    }
    PartBlocks {
        Layout.fillWidth: true
        model: steps.letter.send
        icon: "forward"
        //: Head of a part of the page of a letter.
        text: qsTr("How to send it")
        onTermRequested: termId => steps.termRequested(termId)
    }
    PartBlocks {
        Layout.fillWidth: true
        model: steps.letter.fee
        icon: "coin-letter"
        //: Head of a part of the page of a letter.
        text: qsTr("What it costs")
        onTermRequested: termId => steps.termRequested(termId)
    }
    PartBlocks {
        Layout.fillWidth: true
        model: steps.letter.deadline
        icon: "letter-deadline"
        //: Head of a part of the page of a letter.
        text: qsTr("When they must answer")
        onTermRequested: termId => steps.termRequested(termId)
    }
    IconLine {
        Layout.fillWidth: true
        icon: "clock-open"
        text: steps.letter.due
        size: Theme.leadSize
        strong: true
        ink: Theme.colors.ink
    }
    PartBlocks {
        Layout.fillWidth: true
        model: steps.letter.noAnswer
        icon: "warning"
        //: Head of a part of the page of a letter.
        text: qsTr("If they do not answer")
        onTermRequested: termId => steps.termRequested(termId)
    }
}
