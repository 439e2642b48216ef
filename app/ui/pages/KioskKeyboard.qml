// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The keyboard at the bottom of a kiosk's screen while a field has the focus. Its keys never take the focus away from
// that field, and they stand where they do on a real keyboard, also where the writing runs from right to left.
Rectangle {
    id: board

    signal putAway

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitHeight: rows.implicitHeight + 2 * Theme.gap
    color: Theme.colors.pressed

    Keyboard { id: keyboard }

    ColumnLayout {
        id: rows
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gap
        width: Math.min(parent.width - 2 * Theme.gap, 1400)
        spacing: Theme.tight

        Repeater {
            model: keyboard.rows

            RowLayout {
                id: row
                required property string modelData

                spacing: Theme.tight

                Repeater {
                    model: row.modelData.split(" ")

                    KioskKey {
                        required property string modelData

                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: modelData
                        onClicked: keyboard.type(modelData)
                    }
                }
            }
        }
        RowLayout {
            spacing: Theme.tight

            KioskKey {
                sign: keyboard.signs ? "abc" : "123"
                text: keyboard.signs
                    //: Key of the keyboard on the screen: back to the letters. Read aloud only.
                    ? qsTr("Letters")
                    //: Key of the keyboard on the screen: digits and signs instead of letters. Read aloud only.
                    : qsTr("Numbers and signs")
                onClicked: keyboard.signs = !keyboard.signs
            }
            KioskKey {
                visible: keyboard.hasCapitals
                on: keyboard.capitals
                sign: "⇧"
                //: Key of the keyboard on the screen: the next letter is a capital. Read aloud only.
                text: qsTr("Capital letters")
                onClicked: keyboard.capitals = !keyboard.capitals
            }
            KioskKey {
                Layout.fillWidth: true
                //: The space key of the keyboard on the screen. Read aloud only.
                text: qsTr("Space")
                sign: " "
                onClicked: keyboard.type(" ")
            }
            KioskKey {
                sign: "⌫"
                autoRepeat: true
                //: Key of the keyboard on the screen: takes the last letter away. Read aloud only.
                text: qsTr("Delete")
                onClicked: keyboard.erase()
            }
            KioskKey {
                sign: "↵"
                //: Key of the keyboard on the screen, as on a real one. Read aloud only.
                text: qsTr("Enter")
                onClicked: keyboard.enter()
            }
            KioskKey {
                pictogram: "expand"
                sign: ""
                //: Key of the keyboard on the screen: hides it. Read aloud only.
                text: qsTr("Put the keyboard away")
                onClicked: board.putAway()
            }
        }
    }
}
