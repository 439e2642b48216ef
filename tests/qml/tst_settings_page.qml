// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "SettingsPage"
    width: 390
    height: 1600

    SettingsPage { id: page; anchors.fill: parent }

    function test_text_size_is_chosen_by_its_looks() {
        press(page, "200 %");
        compare(Session.textScale, 2);
        verify(button(page, "200 %").chosen);
        press(page, "100 %");
        compare(Session.textScale, 1);
    }

    function test_colours_are_chosen() {
        press(page, "High contrast");
        compare(Session.theme, Session.HighContrast);
        press(page, "Light");
        compare(Session.theme, Session.Light);
    }

    function test_nothing_is_kept_until_asked_and_can_be_forgotten() {
        verify(!Session.remember);
        verify(!hasButton(page, "Forget everything now"));
        press(page, "Remember my settings on this device");
        verify(Session.remember);
        press(page, "Forget everything now");
        verify(!Session.remember);
        verify(!button(page, "Remember my settings on this device").checked);
    }

    function test_leads_to_language_privacy_and_about() {
        press(page, "English");
        compare(Navigator.page, "languages");
        press(page, "Privacy");
        compare(Navigator.page, "privacy");
        press(page, "About Amparo");
        compare(Navigator.page, "about");
    }
}
