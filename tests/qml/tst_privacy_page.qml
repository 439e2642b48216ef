// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "PrivacyPage"
    width: 390
    height: 844

    PrivacyPage { id: page; anchors.fill: parent }

    function attempts(): list<string> {
        return texts(page).filter(text => /: (refused \(|open)/.test(text));
    }

    function test_every_way_out_is_listed_with_what_the_system_said() {
        verify(attempts().some(text => text.startsWith("IPv4")), texts(page).join(" / "));
        const before = attempts().length;
        press(page, "Try again now");
        compare(attempts().length, before);
    }

    function test_an_open_way_is_never_shown_as_closed() {
        // The tests do not take the network away, so this page has to warn.
        const open = attempts().some(text => text.endsWith(": open"));
        const signs = visibleItems(page).filter(item => item instanceof Pictogram).map(item => item.name);
        compare(signs[0], open ? "warning" : "do");
    }

    function test_what_is_on_the_disk_is_said() {
        verify(shows(page, "What is on this device"));
    }
}
