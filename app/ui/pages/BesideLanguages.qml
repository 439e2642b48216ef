// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Chooses the second language of a page in two languages, and which of the two comes first.
ColumnLayout {
    id: languages

    required property SideBySide model
    property bool open: false

    signal swap()

    spacing: Theme.gap

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Chip {
            width: Math.min(implicitWidth, parent.width)
            pictogram: languages.open ? "collapse" : "expand"
            //: Button on the page that shows a guide in two languages: opens the list of languages for the second one.
            text: qsTr("The other language")
            onClicked: languages.open = !languages.open
        }
        Chip {
            width: Math.min(implicitWidth, parent.width)
            pictogram: "swap"
            //: Button on the page that shows a guide in two languages: the second one comes first, for the other person.
            text: qsTr("Swap the languages")
            onClicked: languages.swap()
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: languages.open
        spacing: Theme.gap

        Repeater {
            model: Languages {}

            Chip {
                required property string tag
                required property string nativeName
                required property bool current

                width: Math.min(implicitWidth, parent.width)
                visible: !current
                checkable: true
                checked: languages.model.other === tag
                text: nativeName
                onClicked: {
                    languages.model.other = tag;
                    checked = Qt.binding(() => languages.model.other === tag);
                }
            }
        }
    }
    StyledLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: languages.model.otherNote
        soft: true
    }
}
