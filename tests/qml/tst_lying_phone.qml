// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

// A phone that lies on its side, with what a phone's own bars leave of its height: what somebody in need reads first is
// seen without scrolling.
Item {
    Main {
        id: window

        width: 720
        height: 313

        AmparoCase {
            id: testCase

            readonly property Item everything: window.contentItem.parent

            name: "LyingPhone"

            function cleanup() {
                window.width = 720;
                window.height = 313;
            }

            function bottomOf(item: Item): real {
                return item.mapToItem(testCase.everything, 0, 0).y + item.height;
            }

            function wordsEnd(words: string): real {
                const label = visibleItems(everything).find(item => item instanceof Text && item.text.includes(words));
                return label === undefined ? Infinity : bottomOf(label);
            }

            function test_the_window_takes_the_height_that_there_is() {
                verify(window.minimumHeight <= 108);
            }

            function test_the_keyboard_does_not_hide_the_field() {
                window.height = 108;
                Navigator.open("search");
                const field = () => visibleItems(everything).find(item => item instanceof SearchField);
                tryVerify(() => field() !== undefined && bottomOf(field()) <= window.height);
                verify(field().focus && field().height >= field().contentHeight);
                verify(hasButton(window.header, "Leave now"));
            }

            function test_the_three_doors_say_what_they_are_data() {
                return [{tag: "720x313", width: 720, height: 313}, {tag: "640x313", width: 640, height: 313},
                        {tag: "900x412", width: 900, height: 412}];
            }

            function test_the_three_doors_say_what_they_are(data) {
                window.width = data.width;
                window.height = data.height;
                for (const words of ["It is happening now", "Show my card", "Call for help"]) {
                    tryVerify(() => wordsEnd(words) <= window.height, 5000, words);
                }
            }

            function test_a_guide_begins_with_what_to_do_right_now() {
                Navigator.open("guide/us/home-door");
                tryVerify(() => wordsEnd("Right now") <= window.height && wordsEnd("Keep the door") <= window.height);
            }

            function test_the_card_has_most_of_the_window() {
                Navigator.open("card/us");
                tryVerify(() => hasButton(everything, "Turn to the officer"));
                tryVerify(() => button(everything, "Turn to the officer").mapToItem(everything, 0, 0).y
                                > window.height * 0.75);
                const turn = button(everything, "Turn to the officer");
                tryVerify(() => turn.mapToItem(everything, 0, 0).y === button(everything, "Back").mapToItem(everything, 0, 0).y);
            }

            function test_the_first_number_is_seen() {
                Navigator.open("hotlines");
                tryVerify(() => wordsEnd("What do you need?") < window.height);
                verify(!hasButton(everything, "A lawyer"));
            }

            function test_no_height_goes_to_a_bar_at_the_bottom() {
                window.width = 640;
                tryVerify(() => !window.footer.visible);
                verify(hasButton(window.header, "Search") && hasButton(window.header, "Settings"));
            }

            function test_nothing_stays_of_the_buttons_of_a_phone_that_was_turned() {
                window.width = 360;
                window.height = 720;
                Navigator.open("guide/us/home-door");
                tryVerify(() => hasButton(everything, "Show my card"));
                window.width = 720;
                window.height = 313;
                const list = () => visibleItems(everything).find(item => item instanceof ListView);
                tryVerify(() => bottomOf(list()) === window.height);
            }

            function test_the_way_out_is_never_pushed_off_data() {
                return [720, 760, 800, 900].map(width => ({tag: String(width), width: width}));
            }

            function test_the_way_out_is_never_pushed_off(data) {
                Session.language = "es";
                Navigator.open("guide/us/home-door");
                for (const height of [360, 1280]) {
                    window.width = data.width;
                    window.height = height;
                    tryVerify(() => {
                        const out = visibleItems(window.header).find(item => item instanceof ExitButton);
                        return out.mapToItem(everything, 0, 0).x + out.width <= window.width - Theme.tight;
                    });
                }
            }
        }
    }
}
