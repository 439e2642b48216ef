// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

// Writing at a kiosk that has no keyboard but the one on its screen.
Item {
    Main {
        id: window

        width: 1280
        height: 800

        AmparoCase {
            id: testCase

            readonly property Item everything: window.contentItem.parent

            name: "KioskKeyboard"

            function initTestCase() {
                window.requestActivate();
                tryCompare(window, "active", true);
            }

            function field(): Item {
                return visibleItems(everything).find(item => item instanceof TextInput || item instanceof TextEdit);
            }

            function openSearch() {
                Navigator.open("search");
                tryVerify(() => field() !== undefined);
                field().forceActiveFocus();
                tryVerify(() => hasButton(window.footer, "q"));
                settle(everything);
            }

            function test_is_not_there_while_there_is_nothing_to_write() {
                Navigator.open("about");
                verify(!hasButton(everything, "q"));
            }

            function test_types_and_erases_in_the_field_that_has_the_focus() {
                openSearch();
                for (const key of ["d", "o", "o", "r", "s", "Delete"]) {
                    press(window.footer, key);
                }
                compare(field().text, "door");
                verify(field().activeFocus);
                tryVerify(() => shows(everything, "Officers at my door"));
            }

            function test_capitals_digits_and_space() {
                openSearch();
                press(window.footer, "Capital letters");
                press(window.footer, "I");
                press(window.footer, "Space");
                press(window.footer, "Numbers and signs");
                press(window.footer, "8");
                press(window.footer, "Letters");
                press(window.footer, "a");
                compare(field().text, "I 8a");
            }

            function test_follows_the_language_and_keeps_its_sides() {
                openSearch();
                Session.language = "fa";
                openSearchKeys("ض");
                verify(button(window.footer, "ض").mapToItem(null, 0, 0).x < window.width / 4);
                press(window.footer, "ض");
                compare(field().text, "ض");
            }

            function openSearchKeys(key: string) {
                field().forceActiveFocus();
                tryVerify(() => hasButton(window.footer, key));
                settle(everything);
            }

            function test_never_hides_the_field() {
                Navigator.open("letter/us/data");
                tryVerify(() => field() !== undefined);
                const fields = visibleItems(everything).filter(item => item instanceof TextInput);
                const last = fields[fields.length - 1];
                last.forceActiveFocus();
                tryVerify(() => window.footer.visible);
                tryVerify(() => last.mapToItem(null, 0, last.height).y <= window.height - window.footer.height);
            }

            function test_can_be_put_away_and_comes_back() {
                openSearch();
                press(window.footer, "Put the keyboard away");
                tryVerify(() => !hasButton(everything, "q"));
                Navigator.open("about");
                openSearch();
            }
        }
    }
}
