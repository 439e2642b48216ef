// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Greets in every language in turn, the others in sight below. Nothing moves; any key and any touch begins.
Pressable {
    id: greeting

    property int current: 0

    fill: Theme.colors.paper
    outlineWidth: 0
    text: (stack.children[current] as AttractWords)?.words ?? ""
    Keys.onPressed: event => {
        event.accepted = true;
        greeting.clicked();
    }

    Greetings { id: greetings }

    Timer {
        interval: 4000
        repeat: true
        running: greetings.count > 1
        onTriggered: greeting.current = (greeting.current + 1) % greetings.count
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.section
        spacing: Theme.section

        Item { Layout.fillHeight: true }
        Pictogram {
            Layout.alignment: Qt.AlignHCenter
            name: "amparo"
            size: Theme.icon(128)
        }
        StackLayout {
            id: stack
            Layout.fillHeight: false
            currentIndex: greeting.current

            Repeater {
                model: greetings

                AttractWords {}
            }
        }
        Item { Layout.fillHeight: true }
        Flow {
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: Theme.textColumn * 1.4
            Layout.fillWidth: true
            spacing: Theme.wideSpace

            Repeater {
                model: greetings

                StyledLabel {
                    required property int index
                    required property string tag
                    required property string welcome

                    text: welcome
                    language: tag
                    size: Theme.leadSize
                    silent: true
                    strong: index === greeting.current
                    color: strong ? Theme.colors.primary : Theme.colors.softInk
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
