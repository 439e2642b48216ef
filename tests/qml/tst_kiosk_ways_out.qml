// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

// What a visitor may try in order to get out of the program, one row each. What the session around the program holds
// against (other consoles, other programs) is not tried here.
Item {
    Main {
        id: window

        width: 1280
        height: 800

        AmparoCase {
            id: testCase

            readonly property Item everything: window.contentItem.parent

            name: "KioskWaysOut"

            SignalSpy {
                id: handedOver
                target: Navigator
                signalName: "externalRequested"
            }

            function initTestCase() {
                window.requestActivate();
                tryCompare(window, "active", true);
            }

            // The program is still there, on the page where it was, and nobody else was asked for anything.
            function verifyStillHere(page: string) {
                verify(window.visible);
                compare(Navigator.page, page);
                compare(handedOver.count, 0);
                verify(!QuickExit.away);
            }

            function test_keys_data() {
                const control = Qt.ControlModifier;
                const alt = Qt.AltModifier;
                const chords = [["Alt+F4", Qt.Key_F4, alt], ["Ctrl+Q", Qt.Key_Q, control], ["Ctrl+W", Qt.Key_W, control],
                    ["Ctrl+F4", Qt.Key_F4, control], ["Ctrl+N", Qt.Key_N, control], ["Ctrl+T", Qt.Key_T, control],
                    ["Ctrl+O", Qt.Key_O, control], ["Ctrl+S", Qt.Key_S, control], ["Ctrl+P", Qt.Key_P, control],
                    ["Ctrl+L", Qt.Key_L, control], ["Ctrl+R", Qt.Key_R, control], ["Ctrl+Shift+I", Qt.Key_I,
                    control | Qt.ShiftModifier], ["F1", Qt.Key_F1, Qt.NoModifier], ["F5", Qt.Key_F5, Qt.NoModifier],
                    ["F10", Qt.Key_F10, Qt.NoModifier], ["F11", Qt.Key_F11, Qt.NoModifier], ["F12", Qt.Key_F12,
                    Qt.NoModifier], ["Menu", Qt.Key_Menu, Qt.NoModifier], ["Super", Qt.Key_Super_L, Qt.NoModifier],
                    ["Alt+Space", Qt.Key_Space, alt], ["Alt+Tab", Qt.Key_Tab, alt], ["Ctrl+Alt+Delete", Qt.Key_Delete,
                    control | alt], ["Ctrl+Alt+Backspace", Qt.Key_Backspace, control | alt], ["Print", Qt.Key_Print,
                    Qt.NoModifier], ["Alt+Return", Qt.Key_Return, alt]];
                return chords.map(([name, key, modifiers]) => ({tag: name, key: key, modifiers: modifiers}));
            }

            function test_keys(data) {
                Navigator.open("search");
                keyClick(data.key, data.modifiers);
                verifyStillHere("search");
            }

            function test_three_escapes_lead_home_and_no_further() {
                Navigator.open("about");
                keyClick(Qt.Key_Escape);
                keyClick(Qt.Key_Escape);
                keyClick(Qt.Key_Escape);
                verifyStillHere("home");
            }

            function test_the_window_does_not_close() {
                window.close();
                verifyStillHere("home");
            }

            function test_pointers_data() {
                return [{tag: "right", button: Qt.RightButton}, {tag: "middle", button: Qt.MiddleButton},
                        {tag: "back", button: Qt.BackButton}, {tag: "forward", button: Qt.ForwardButton}];
            }

            function test_pointers(data) {
                Navigator.open("search?q=door");
                const before = visibleItems(everything).length;
                mouseClick(window.contentItem, window.contentItem.width / 2, 40, data.button);
                verifyStillHere("search?q=door");
                verify(visibleItems(everything).length <= before + 2, "something was opened");
            }

            function test_addresses_data() {
                return ["tel:+15551234", "sms:+15551234", "https://example.org", "http://example.org",
                        "file:///etc/passwd", "mailto:a@example.org", "javascript:1"].map(address => ({tag: address}));
            }

            function test_addresses(data) {
                Navigator.openExternally(data.tag);
                Navigator.openLink(data.tag);
                Navigator.open(data.tag);
                verifyStillHere("home");
            }

            function test_a_number_is_to_be_read_and_not_to_be_pressed() {
                Navigator.open("hotlines");
                tryVerify(() => visibleItems(everything).some(item => item instanceof CallButton));
                for (const number of visibleItems(everything).filter(item => item instanceof CallButton)) {
                    verify(!number.enabled);
                    mouseClick(number);
                }
                verifyStillHere("hotlines");
            }

            function test_pages_data() {
                return ["notes", "packs", "packs?from=%2Fmedia", "kiosk/other"].map(page => ({tag: page}));
            }

            function test_pages(data) {
                verify(!Navigator.open(data.tag));
                verifyStillHere("home");
            }

            function test_nothing_offers_a_file_or_a_folder() {
                for (const page of ["takeaway/guide/us/home-door", "settings", "about", "prepare"]) {
                    Navigator.open(page);
                    if (hasButton(everything, "Print or save as PDF")) {
                        press(everything, "Print or save as PDF");
                    }
                    verify(!shows(everything, "Save in"), page);
                    verify(!shows(everything, "Remember my settings"), page);
                    verify(!hasButton(everything, "Legal information"), page);
                    verify(!hasButton(everything, "Bring something newer"), page);
                }
            }
        }
    }
}
