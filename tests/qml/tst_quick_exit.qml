// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

Item {
    Main {
        id: window

        width: 390
        height: 844

        AmparoCase {
            id: testCase

            readonly property Item everything: window.contentItem.parent

            name: "QuickExit"

            function initTestCase() {
                window.requestActivate();
                tryCompare(window, "active", true);
            }

            function cleanup() {
                QuickExit.comeBack();
            }

            function pages(): list<string> {
                return ["home", "now", "prepare", "data", "guide/us/home-door", "hotlines", "card/us", "check/us/warrant",
                        "search?q=door", "languages", "settings", "privacy", "about"];
            }

            // A fresh start is in the language of the device, which is German in these tests.
            function speakEnglish() {
                tryCompare(Session, "language", "en");
                Session.language = "en";
            }

            // Nothing but a calculator: no word, title or bar of the guides.
            function verifyCalculator() {
                verify(QuickExit.away);
                speakEnglish();
                compare(window.title, "Calculator");
                verify(!window.header.visible && !window.footer.visible);
                verify(!shows(everything, "Amparo") && !texts(everything).some(text => text.length > 1));
                tryVerify(() => texts(everything).join("") === "0C⌫÷×789−456+123=0.", 5000, texts(everything).join(""));
            }

            function test_one_button_on_every_page_leaves_at_once() {
                for (const page of pages()) {
                    Navigator.home();
                    verify(Navigator.open(page), page);
                    press(everything, "Leave now");
                    verifyCalculator();
                    compare(Navigator.page, "home");
                    verify(!Navigator.canGoBack);
                    QuickExit.comeBack();
                    tryVerify(() => shows(everything, "It is happening now"), 5000, page);
                }
            }

            function test_the_button_stands_alone_in_the_corner() {
                const exit = button(window.header, "Leave now");
                const place = exit.mapToItem(null, 0, 0);
                verify(place.x + exit.width > window.width - Theme.space && place.y < Theme.space);
                const neighbour = button(window.header, "English");
                verify(place.x - neighbour.mapToItem(null, 0, 0).x - neighbour.width >= Theme.gap);
                verify(exit.Accessible.description !== "");
            }

            function test_three_times_escape_leaves_even_from_a_field() {
                Navigator.open("search?q=door");
                tryVerify(() => shows(everything, "Officers at my door"));
                mouseClick(window.contentItem, 5, window.contentItem.height - 5);
                keyClick(Qt.Key_Escape);
                keyClick(Qt.Key_Escape);
                verify(!QuickExit.away);
                keyClick(Qt.Key_Escape);
                verifyCalculator();
                QuickExit.comeBack();
                Navigator.open("search");
                tryVerify(() => !shows(everything, "Officers at my door"));
            }

            function test_the_calculator_works_by_touch_and_keys() {
                QuickExit.leave();
                verifyCalculator();
                keyClick("7");
                press(everything, "Times");
                press(everything, "6");
                keyClick(Qt.Key_Return);
                verify(shows(everything, "42"));
                keyClick(Qt.Key_Escape);
                verify(!shows(everything, "42"));
            }

            function test_nothing_leads_back_but_three_equals_before_any_number() {
                Navigator.open("guide/us/home-door");
                QuickExit.leave();
                verifyCalculator();
                keyClick(Qt.Key_Left, Qt.AltModifier);
                keyClick(Qt.Key_Escape);
                Navigator.open("about");
                verify(QuickExit.away && !shows(everything, "Amparo"));
                Navigator.home();
                for (let i = 0; i < 3; ++i) {
                    press(everything, "Equals");
                }
                verify(!QuickExit.away);
                tryVerify(() => shows(everything, "It is happening now"));
                compare(window.title, "Amparo");
            }

            function test_settings_say_how_and_let_one_try() {
                Navigator.open("settings");
                tryVerify(() => shows(everything, "press Escape three times"));
                verify(shows(everything, "press = three times"));
            }

            function test_every_key_is_large_and_has_a_name_data() {
                return [{tag: "small", width: 320, height: 568, scale: 2}, {tag: "flat", width: 844, height: 390, scale: 1},
                        {tag: "wide", width: 1280, height: 800, scale: 1}];
            }

            function test_every_key_is_large_and_has_a_name(data) {
                window.width = data.width;
                window.height = data.height;
                QuickExit.leave();
                verifyCalculator();
                Session.textScale = data.scale;
                tryVerify(() => visibleItems(everything).filter(item => item instanceof Pressable).every(
                    key => key.Accessible.name !== "" && key.width >= Theme.touch && key.height >= Theme.touch));
                window.width = 390;
                window.height = 844;
            }
        }
    }
}
