// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The harmless screen: a calculator that works and carries no word of the guides. The same way round in every language,
// as calculators are.
FocusScope {
    id: page

    readonly property string keys: "C</*789-456+123=0."

    // What the key is called aloud, where its sign would not be read.
    function spoken(key: string): string {
        switch (key) {
        //: Key of the calculator, read aloud: clears everything.
        case "C": return qsTr("Clear");
        //: Key of the calculator, read aloud: takes back the last digit.
        case "<": return qsTr("Take back the last digit");
        //: Key of the calculator, read aloud.
        case "/": return qsTr("Divided by");
        //: Key of the calculator, read aloud.
        case "*": return qsTr("Times");
        //: Key of the calculator, read aloud.
        case "-": return qsTr("Minus");
        //: Key of the calculator, read aloud.
        case "+": return qsTr("Plus");
        //: Key of the calculator, read aloud.
        case "=": return qsTr("Equals");
        //: Key of the calculator, read aloud: between whole numbers and fractions.
        case ".": return qsTr("Decimal point");
        default: return key;
        }
    }

    function sign(key: string): string {
        return {"<": "⌫", "/": "÷", "*": "×", "-": "−", ".": Qt.locale(Session.language).decimalPoint}[key] ?? key;
    }

    function clear() {
        calculator.press("C");
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Keys.onPressed: event => {
        const key = event.key === Qt.Key_Return || event.key === Qt.Key_Enter ? "="
            : event.key === Qt.Key_Backspace ? "<" : event.text.replace(",", ".").toUpperCase();
        event.accepted = key !== "" && (keys + "=").includes(key);
        if (event.accepted) {
            calculator.press(key);
        }
    }

    Calculator {
        id: calculator
        onAsked: QuickExit.comeBack()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        StyledLabel {
            Layout.fillWidth: true
            Layout.preferredHeight: page.height / 5
            Layout.rightMargin: Theme.gap
            text: calculator.display
            language: "en"
            size: Theme.nowSize
            fontSizeMode: Text.Fit
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignRight
            verticalAlignment: Text.AlignBottom
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: 4
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Repeater {
                model: page.keys.split("")

                Pressable {
                    id: key

                    required property string modelData

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Theme.touch
                    Layout.preferredWidth: modelData === "0" ? 2 : 1
                    Layout.columnSpan: modelData === "0" ? 2 : 1
                    Layout.rowSpan: modelData === "=" ? 2 : 1
                    text: page.spoken(modelData)
                    focusPolicy: Qt.TabFocus
                    onClicked: calculator.press(modelData)

                    contentItem: StyledLabel {
                        text: page.sign(key.modelData)
                        size: Theme.doorSize
                        silent: true
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                    }
                }
            }
        }
    }
}
