// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The letter as it will be sent, in the language of the office, black on white in every theme.
ColumnLayout {
    id: paper

    required property Letter letter

    spacing: Theme.gap

    SectionHead {
        Layout.fillWidth: true
        icon: "letter"
        //: Above the text of a letter to an office, which the answers fill.
        text: qsTr("Your letter")
    }
    StyledLabel {
        Layout.fillWidth: true
        visible: paper.letter.language.split("-")[0] !== Session.language.split("-")[0]
        //: Above the text of a letter to an office. %1 is a language, such as German.
        text: qsTr("It is in %1, because the office reads that.").arg(paper.letter.languageName)
        soft: true
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: words.implicitHeight + 2 * Theme.wideSpace
        color: Theme.cardColors.paper
        border.width: Theme.border
        border.color: Theme.cardColors.line

        ColumnLayout {
            id: words
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.wideSpace
            spacing: Theme.wideSpace

            StyledLabel {
                Layout.fillWidth: true
                text: paper.letter.addressee
                language: paper.letter.language
                natural: true
                color: Theme.cardColors.ink
            }
            StyledLabel {
                Layout.fillWidth: true
                text: paper.letter.date
                language: paper.letter.language
                natural: true
                color: Theme.cardColors.ink
            }
            StyledLabel {
                Layout.fillWidth: true
                text: paper.letter.text
                language: paper.letter.language
                natural: true
                color: Theme.cardColors.ink
            }
        }
    }
    IconLine {
        Layout.fillWidth: true
        icon: "privacy"
        //: Under the text of a letter.
        text: qsTr("Nothing of this is kept. It is gone when you leave this page.")
    }
}
