// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    id: testCase

    name: "BesidePage"
    width: 1000
    height: 900

    BesidePage { id: page; width: testCase.width; height: testCase.height; argument: "us/home-door" }

    function words(text: string): Item {
        const found = visibleItems(page).find(item => item instanceof Text && item.text === text);
        verify(found !== undefined, "“" + text + "” is not shown");
        return found;
    }

    function place(text: string): point {
        const at = words(text).mapToItem(page, 0, 0);
        return Qt.point(at.x, at.y);
    }

    function cleanup() {
        page.width = testCase.width;
        page.swapped = false;
    }

    function test_both_languages_stand_beside_each_other() {
        tryVerify(() => place("At the door").y === place("En la puerta").y
                        && place("At the door").x < place("En la puerta").x);
    }

    function test_one_under_the_other_on_a_phone() {
        page.width = 390;
        tryVerify(() => place("At the door").y < place("En la puerta").y
                        && place("At the door").x === place("En la puerta").x);
    }

    function test_swapping_puts_the_other_language_first() {
        press(page, "Swap the languages");
        tryVerify(() => place("En la puerta").x < place("At the door").x);
    }

    function test_the_readers_language_stands_where_their_reading_begins() {
        Session.language = "fa";
        tryVerify(() => place("At the door").x >= 0);
        verify(!hasButton(page, "فارسی"));
    }

    function test_another_language_can_be_chosen_but_not_the_readers() {
        press(page, "The other language");
        verify(!hasButton(page, "English"));
        press(page, "فارسی");
        tryVerify(() => shows(page, "Not translated yet"));
        press(page, "Español");
        tryVerify(() => shows(page, "En la puerta"));
    }

    function test_what_is_old_says_so() {
        tryVerify(() => shows(page, "The original has changed since this was translated."));
    }
}
