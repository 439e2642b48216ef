// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The first choice at a kiosk: every language by its own name in its own writing.
FocusScope {
    id: choice

    signal chosen

    //: The first choice at a kiosk, of a language. Read aloud only: the globe says it without words.
    Accessible.name: qsTr("Language")
    Accessible.role: Accessible.Pane

    Languages { id: languages }

    ScrollArea {
        anchors.fill: parent
        centred: true

        Pictogram {
            Layout.alignment: Qt.AlignHCenter
            name: "language"
            size: Theme.doorIcon
        }
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.columns(choice.width)
            columnSpacing: Theme.space
            rowSpacing: Theme.space

            Repeater {
                model: languages

                AttractTile {
                    required property string tag
                    required property string nativeName
                    required property string name

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    text: nativeName
                    note: name
                    language: tag
                    onChosen: {
                        Session.language = tag;
                        choice.chosen();
                    }
                }
            }
        }
    }
}
