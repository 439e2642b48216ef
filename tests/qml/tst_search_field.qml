// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "SearchField"
    width: 400
    height: 200

    SearchField { id: field; width: 360; placeholderText: "Say it in your own words" }

    function test_is_named_by_what_it_asks_for() {
        compare(field.Accessible.name, "Say it in your own words");
        compare(field.Accessible.role, Accessible.EditableText);
        verify(field.height >= 48);
    }

    function test_escape_empties_it_first() {
        field.forceActiveFocus();
        keyClick(Qt.Key_D);
        keyClick(Qt.Key_O);
        compare(field.text, "do");
        keyClick(Qt.Key_Escape);
        compare(field.text, "");
        verify(field.activeFocus);
    }

    function test_its_button_empties_it_and_is_there_only_then() {
        field.text = "";
        verify(!hasButton(field, "Clear"));
        field.text = "door";
        press(field, "Clear");
        compare(field.text, "");
        verify(field.activeFocus);
    }
}
