// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The door to the staff's page: their number by keys on the screen, or by a keyboard.
ColumnLayout {
    id: lock

    required property Staff staff

    function enter() {
        const digits = number.text;
        number.clear();
        lock.staff.enter(digits);
    }

    // A keyboard types at once, without a touch of the field before.
    focus: true
    Keys.onPressed: event => {
        const typed = /^[0-9]$/.test(event.text);
        const erased = event.key === Qt.Key_Backspace;
        const entered = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = typed || erased || entered;
        if (typed) {
            number.insert(number.length, event.text);
        } else if (erased) {
            number.remove(number.length - 1, number.length);
        } else if (entered) {
            lock.enter();
        }
    }
    spacing: Theme.space

    StyledLabel {
        Layout.fillWidth: true
        text: {
            switch (lock.staff.step) {
            case Staff.NewNumber:
                //: Above the keys for a new number of the staff.
                return qsTr("Choose a number of six digits or more. It opens this page. Nobody can tell it to you later, "
                            + "so write it down where no visitor looks.");
            case Staff.Again:
                //: Above the keys, after a new number was typed once.
                return qsTr("The same number again");
            default:
                //: Above the keys for the number of the staff.
                return qsTr("The number of the staff");
            }
        }
        size: Theme.leadSize
    }
    AnswerField {
        id: number
        Layout.preferredWidth: keys.width
        //: Name of the field for the number of the staff.
        name: qsTr("Number")
        // Its own keys are below: a touch does not call the keyboard of the screen.
        activeFocusOnPress: false
        echoMode: TextInput.Password
        maximumLength: 32
        inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        onAccepted: lock.enter()
    }
    GridLayout {
        id: keys
        columns: 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        LayoutMirroring.enabled: false

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0", "OK"]

            ActionButton {
                required property string modelData

                Layout.preferredWidth: Theme.icon(88)
                horizontalPadding: (Theme.icon(88) - implicitContentWidth) / 2
                text: modelData
                strong: modelData === "OK"
                Accessible.name: modelData === "⌫"
                    //: What a screen reader calls the key that takes back the last digit.
                    ? qsTr("Delete the last digit") : modelData
                onClicked: {
                    if (modelData === "OK") {
                        lock.enter();
                    } else if (modelData === "⌫") {
                        number.remove(number.length - 1, number.length);
                    } else {
                        number.insert(number.length, modelData);
                    }
                }
            }
        }
    }
}
