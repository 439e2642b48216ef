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
        verify(attempts().some(text => text.startsWith("Connect to another computer (IPv4")), texts(page).join(" / "));
        verify(attempts().some(text => text.startsWith("Write a file where it should not")));
        const before = attempts().length;
        press(page, "Try again now");
        compare(attempts().length, before);
    }

    function test_an_open_way_is_never_shown_as_closed() {
        // The tests do not take the network away, so this page has to warn.
        const open = attempts().some(text => text.startsWith("Connect") && text.endsWith(": open"));
        const signs = visibleItems(page).filter(item => item instanceof Pictogram).map(item => item.name);
        compare(signs[0], open ? "warning" : "do");
    }

    function test_what_is_on_the_disk_is_said() {
        verify(shows(page, "What is on this device"));
        verify(shows(page, "Nothing is kept"));
        // The tests do not fence the files in either.
        verify(shows(page, "cannot fence in the files"));
    }

    function test_it_says_how_to_check_and_what_it_cannot_hide() {
        verify(shows(page, "strace -f -e trace=network amparo"));
        verify(shows(page, "That it is installed."));
    }
}
