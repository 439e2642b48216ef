// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "StaffPage"
    width: 800
    height: 1280

    readonly property Item page: host.item as Item

    Loader {
        id: host
        anchors.fill: parent
        sourceComponent: StaffPage {}
    }

    function type(digits: string) {
        for (const digit of digits) {
            button(page, digit).clicked();
        }
        button(page, "OK").clicked();
        settle(page);
    }

    function test_a_touch_of_the_field_calls_no_keyboard() {
        const field = visibleItems(page).find(item => item instanceof AnswerField);
        mouseClick(field);
        verify(!field.activeFocus);
    }

    function test_a_keyboard_types_the_number_without_a_touch() {
        page.forceActiveFocus();
        const field = visibleItems(page).find(item => item instanceof AnswerField);
        for (const key of ["1", "2", "3"]) {
            keyClick(key);
        }
        keyClick(Qt.Key_Backspace);
        compare(field.text, "12");
        verify(!field.activeFocus);
        keyClick(Qt.Key_Return);
        compare(field.text, "");
        verify(shows(page, "Use six digits or more."));
    }

    function leave_and_come_back() {
        host.active = false;
        host.active = true;
        settle(page);
    }

    function test_whole_way() {
        verify(shows(page, "Choose a number of six digits or more."));
        type("350719");
        verify(shows(page, "The same number again"));
        type("350719");
        verify(shows(page, "This kiosk counts nobody."));
        verify(shows(page, "From Amparo"));
        verify(shows(page, "Every number was checked within a year."));
        verify(hasButton(page, "Shut down"));

        button(page, "See what a stick brings").clicked();
        settle(page);
        const stick = visibleItems(page).find(item => item instanceof ListRow && item.description === "us.amparo");
        verify(stick !== undefined);
        stick.clicked();
        verify(shows(page, "Take this in?"));
        button(page, "Take it in").clicked();
        settle(page);
        verify(shows(page, "Done. It is on this device now"));

        leave_and_come_back();
        verify(shows(page, "The number of the staff"));
        verify(!shows(page, "This kiosk counts nobody."));
        type("350718");
        verify(shows(page, "This is not the number."));
        type("350719");
        verify(shows(page, "This kiosk counts nobody."));
    }
}
