// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// For which paper, and in which languages.
ColumnLayout {
    id: choices

    required property Takeaway takeaway

    spacing: Theme.gap

    component FormChoice: ChoiceRow {
        required property int form

        Layout.fillWidth: true
        size: Theme.bodySize
        chosen: choices.takeaway.form === form
        onClicked: choices.takeaway.form = form
    }

    FormChoice {
        form: Takeaway.Page
        //: One of the forms of a paper to print.
        text: qsTr("Pages")
        //: Under "Pages", a form of a paper to print.
        note: qsTr("Large and easy to read")
    }
    FormChoice {
        visible: choices.takeaway.letter === null
        form: Takeaway.Folded
        //: One of the forms of a paper to print.
        text: qsTr("A small book")
        //: Under "A small book", a form of a paper to print.
        note: qsTr("Print on both sides, turn on the short side, fold in the middle")
    }
    FormChoice {
        visible: choices.takeaway.forWallet
        form: Takeaway.Wallet
        //: One of the forms of a paper to print.
        text: qsTr("Wallet cards")
        //: Under "Wallet cards", a form of a paper to print.
        note: qsTr("Eight on a sheet, to cut out and share")
    }
    FormChoice {
        visible: choices.takeaway.letter === null
        form: Takeaway.Receipt
        //: One of the forms of a paper to print.
        text: qsTr("A receipt")
        //: Under "A receipt", a form of a paper to print.
        note: qsTr("For a printer with a roll of 80 mm")
    }

    Flow {
        id: sizes
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        visible: choices.takeaway.form !== Takeaway.Receipt
        spacing: Theme.gap

        Chip {
            width: Math.min(implicitWidth, sizes.width)
            text: "A4"
            checkable: true
            checked: choices.takeaway.paper === Takeaway.A4
            onClicked: choices.takeaway.paper = Takeaway.A4
        }
        Chip {
            width: Math.min(implicitWidth, sizes.width)
            //: A size of paper, as used in the United States.
            text: qsTr("US Letter")
            checkable: true
            checked: choices.takeaway.paper === Takeaway.UsLetter
            onClicked: choices.takeaway.paper = Takeaway.UsLetter
        }
    }

    StyledLabel {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        visible: choices.takeaway.otherLanguages.length > 0
        //: Above a choice of languages: the paper shows the reader's language and beside it another one.
        text: qsTr("A second language beside yours")
        strong: true
    }
    Flow {
        id: languages
        Layout.fillWidth: true
        visible: choices.takeaway.otherLanguages.length > 0
        spacing: Theme.gap

        Chip {
            width: Math.min(implicitWidth, languages.width)
            //: Choice: the paper is in the reader's language alone.
            text: qsTr("None")
            checkable: true
            checked: choices.takeaway.other === ""
            onClicked: choices.takeaway.other = ""
        }
        Repeater {
            model: choices.takeaway.otherLanguages

            Chip {
                width: Math.min(implicitWidth, languages.width)
                required property string modelData

                text: choices.takeaway.languageName(modelData)
                checkable: true
                checked: choices.takeaway.other === modelData
                onClicked: choices.takeaway.other = modelData
            }
        }
    }
}
