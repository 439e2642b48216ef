// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui
import Amparo.Test

// What a visitor sees of the end of a visit.
Item {
    Main {
        id: window

        width: 1280
        height: 800

        AmparoCase {
            id: testCase

            readonly property Item everything: window.contentItem.parent

            name: "KioskVisit"

            SignalSpy {
                id: ended
                target: KioskVisit
                signalName: "ended"
            }

            function initTestCase() {
                window.requestActivate();
                tryCompare(window, "active", true);
            }

            function cleanup() {
                KioskVisit.stay();
                ended.clear();
            }

            function warn() {
                KioskTime.pass(3600);
                tryVerify(() => shows(everything, "Are you still here?"));
            }

            function test_every_page_says_how_to_be_done() {
                for (const page of ["home", "now", "prepare", "data", "guide/us/home-door", "steps/us/home-door", "papers",
                                    "hotlines", "card/us", "check/us/warrant", "documents", "letter/us/data",
                                    "search?q=door", "languages", "settings", "takeaway/guide/us/home-door", "privacy",
                                    "about"]) {
                    Navigator.open(page);
                    verify(hasButton(everything, "I am done"), page);
                    verify(!hasButton(everything, "Leave now"), page);
                }
                press(everything, "I am done");
                compare(ended.count, 1);
            }

            function test_the_warning_stands_over_everything_and_speaks() {
                Navigator.open("search?q=door");
                warn();
                compare(ReadAloud.sentence, "Are you still here?");
                verify(shows(everything, "Seconds left: 30"));
                verify(!window.header.enabled && !window.footer.visible);
                keyClick(Qt.Key_Escape);
                keyClick("x");
                compare(Navigator.page, "search?q=door");
                compare(KioskVisit.state, KioskVisit.Warned);
            }

            function test_one_large_answer_by_touch() {
                warn();
                verify(button(everything, "I am still here").height >= 2 * Theme.touch);
                press(everything, "I am still here");
                compare(KioskVisit.state, KioskVisit.Visiting);
                tryVerify(() => !shows(everything, "Are you still here?"));
                verify(!ReadAloud.active);
                verify(window.header.enabled);
            }

            function test_the_answer_has_the_focus_and_one_key_gives_it() {
                warn();
                keyClick(Qt.Key_Space);
                compare(KioskVisit.state, KioskVisit.Visiting);
            }

            function test_no_answer_ends_the_visit() {
                warn();
                KioskTime.pass(10);
                tryVerify(() => shows(everything, "Seconds left: 20"));
                KioskTime.pass(10);
                KioskTime.pass(10);
                compare(ended.count, 1);
            }

            function test_who_came_later_can_begin_anew() {
                warn();
                // The bar below the warning has one, too.
                const done = visibleItems(everything).filter(item => item instanceof ActionButton
                                                                     && item.text === "I am done");
                compare(done.length, 1);
                settle(everything);
                mouseClick(done[0]);
                compare(ended.count, 1);
            }
        }
    }
}
