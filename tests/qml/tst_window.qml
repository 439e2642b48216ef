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

            name: "Window"

            function initTestCase() {
                window.requestActivate();
                tryCompare(window, "active", true);
            }

            function test_starts_at_home_without_a_way_back() {
                verify(shows(everything, "It is happening now"));
                verify(!button(window.footer, "Back").enabled);
            }

            function test_doors_lead_in_and_escape_leads_out() {
                press(everything, "It is happening now");
                compare(Navigator.page, "now");
                tryVerify(() => shows(everything, "What is happening?"));
                keyClick(Qt.Key_Escape);
                compare(Navigator.page, "home");
                tryVerify(() => shows(everything, "It is happening now"));
            }

            function test_alt_left_and_the_bar_lead_back() {
                Navigator.open("languages");
                Navigator.open("settings");
                keyClick(Qt.Key_Left, Qt.AltModifier);
                compare(Navigator.page, "languages");
                press(window.footer, "Back");
                compare(Navigator.page, "home");
            }

            function test_a_page_opened_first_still_leads_home() {
                Navigator.replace("about");
                tryVerify(() => shows(everything, "About Amparo"));
                keyClick(Qt.Key_Escape);
                compare(Navigator.page, "home");
            }

            function test_escape_in_a_check_goes_one_question_back() {
                Navigator.open("check/us/warrant");
                tryVerify(() => hasButton(everything, "I cannot see it"));
                press(everything, "I cannot see it");
                verify(shows(everything, "Treat it as not from a judge."));
                keyClick(Qt.Key_Escape);
                verify(hasButton(everything, "I cannot see it"));
                keyClick(Qt.Key_Escape);
                compare(Navigator.page, "home");
            }

            function test_language_is_one_touch_away_and_carries_its_own_name() {
                press(window.header, "English");
                compare(Navigator.page, "languages");
                tryVerify(() => hasButton(everything, "Español"));
                press(everything, "Español");
                compare(Session.language, "es");
                verify(hasButton(window.header, "Español"));
            }

            function test_right_to_left_turns_the_window_round() {
                verify(button(window.footer, "Back").x < button(window.footer, "Settings").x);
                Session.language = "fa";
                tryVerify(() => button(window.footer, "خانه").mapToItem(null, 0, 0).x > window.width / 2);
            }

            function test_wide_windows_have_all_at_the_top() {
                window.width = 1280;
                tryVerify(() => !window.footer.visible);
                verify(hasButton(window.header, "Search") && hasButton(window.header, "Settings"));
                window.width = 390;
                tryVerify(() => window.footer.visible);
            }

            function test_words_leave_the_bars_when_they_have_no_room_and_are_still_read_aloud() {
                Session.textScale = 2;
                window.width = 360;
                tryVerify(() => !shows(window.footer, "Settings"));
                compare(button(window.footer, "Settings").Accessible.name, "Settings");
                Session.textScale = 1;
                tryVerify(() => shows(window.footer, "Settings"));
                window.width = 390;
            }

            function test_title_of_the_window_follows_the_page() {
                compare(window.title, "Amparo");
                Navigator.open("privacy");
                tryCompare(window, "title", "Privacy – Amparo");
            }

            function test_card_has_the_window_to_itself() {
                Navigator.open("card/us");
                tryVerify(() => !window.header.visible && !window.footer.visible);
                Navigator.back();
                tryVerify(() => window.header.visible);
            }

            function test_a_page_that_is_not_there_is_said_on_the_first_page() {
                Navigator.open("guide/us/no-such");
                verify(shows(everything, "guide/us/no-such"));
            }
        }
    }
}
