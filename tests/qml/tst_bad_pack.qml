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

        TestCase {
            name: "Window with bad pack"
            when: windowShown

            function init() {
                failOnWarning(/.?/);
                Navigator.home();
            }

            // Every word on the window.
            function words(root: Item): string {
                let found = root instanceof Text ? root.text : "";
                for (let i = 0; i < root.children.length; ++i) {
                    found += root.children[i].visible ? " " + words(root.children[i]) : "";
                }
                return found;
            }

            function test_says_what_happened_in_place_of_every_page_that_needs_one_data() {
                return ["home", "now", "hotlines", "search", "prepare"].map(page => ({tag: page}));
            }

            function test_says_what_happened_in_place_of_every_page_that_needs_one(data) {
                Navigator.open(data.tag);
                tryVerify(() => words(window.contentItem).includes("There is nothing to show yet"));
                verify(words(window.contentItem).includes(Packs.problem));
                verify(Packs.problem.length > 20);
            }

            function test_settings_privacy_and_about_still_work_data() {
                return [{tag: "settings", words: "Text size"}, {tag: "privacy", words: "What was tried just now"},
                        {tag: "about", words: "About Amparo"}, {tag: "languages", words: "Language"}];
            }

            function test_settings_privacy_and_about_still_work(data) {
                Navigator.open(data.tag);
                tryVerify(() => words(window.contentItem).includes(data.words));
            }
        }
    }
}
