// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

// The first screens of a kiosk, as the first visitor of the day finds them.
Item {
    Main {
        id: window

        width: 1280
        height: 800

        AmparoCase {
            id: testCase

            readonly property Item everything: window.contentItem.parent

            name: "KioskAttract"

            // The kiosk rests until a test touches it.
            function init() {
                failOnWarning(/.?/);
                Session.theme = Session.Light;
            }

            function initTestCase() {
                window.requestActivate();
                tryCompare(window, "active", true);
            }

            function test_a_touch_leads_to_the_languages_and_a_language_leads_home() {
                compare(KioskVisit.state, KioskVisit.Resting);
                tryVerify(() => shows(everything, "Willkommen") && shows(everything, "欢迎") && shows(everything, "Welcome"));
                verify(!window.header.visible && !window.footer.visible);

                mouseMove(window.contentItem, 300, 300);
                keyClick(Qt.Key_F4, Qt.NoModifier);
                tryCompare(KioskVisit, "state", KioskVisit.Visiting);
                compare(Navigator.page, "kiosk/attract");
                tryVerify(() => hasButton(everything, "Español") && hasButton(everything, "فارسی"));
                verify(hasButton(everything, "I am done") || hasButton(everything, "Ich bin fertig"));
                verify(button(everything, "Español").height >= Theme.touch);

                press(everything, "Español");
                compare(Session.language, "es");
                compare(Navigator.page, "home");
                tryVerify(() => window.header.visible && hasButton(window.header, "He terminado"));
                verify(!Navigator.canGoBack);
            }

            function test_b_a_name_is_said_where_there_is_a_voice_for_it() {
                Navigator.replace("kiosk/attract");
                Session.language = "en";
                tryVerify(() => hasButton(everything, "Hear it: English"));
                verify(!hasButton(everything, "Hear it: Español"));
                press(everything, "Hear it: English");
                compare(ReadAloud.sentence, "English");
                verify(!window.footer.visible);
                ReadAloud.stop();
                Navigator.home();
            }

            function test_c_nothing_leads_back_to_the_first_screen() {
                keyClick(Qt.Key_Escape);
                compare(Navigator.page, "home");
                keyClick(Qt.Key_Left, Qt.AltModifier);
                compare(Navigator.page, "home");
            }
        }
    }
}
