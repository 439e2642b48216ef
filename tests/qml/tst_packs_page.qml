// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

// The stick of these tests holds version 2026112401 of the pack that is here as 2026112301.
AmparoCase {
    name: "PacksPage"
    width: 390
    height: 844

    property PacksPage page: null

    Component {
        id: pages
        PacksPage { anchors.fill: parent }
    }

    function open() {
        page = pages.createObject(this);
        waitForRendering(page);
    }

    function cleanup() {
        page.destroy();
        page = null;
    }

    function look_at_the_stick() {
        press(page, "Look on sticks and in downloads");
        tryVerify(() => stick() !== null);
        settle(page);
        stick().activate();
    }

    function stick(): ListRow {
        const found = visibleItems(page).filter(item => item instanceof ListRow && item.description === "us.amparo");
        return found.length > 0 ? found[0] : null;
    }

    function test_1_says_what_is_here_whose_it_is_and_how_old() {
        open();
        verify(shows(page, "United States"));
        verify(shows(page, "From Amparo"));
        verify(shows(page, "Made today"));
        verify(shows(page, "Version 2026112301"));
        verify(!hasButton(page, "Remove"));
    }

    function test_2_shows_what_would_change_and_changes_nothing_before_that() {
        open();
        look_at_the_stick();
        tryVerify(() => shows(page, "Take this in?"));
        verify(shows(page, "No guide and no number is different"));
        press(page, "Leave everything as it is");
        tryVerify(() => !shows(page, "Take this in?"));
        verify(shows(page, "Version 2026112301"));
    }

    function test_3_takes_it_in_and_shows_it_at_once() {
        open();
        look_at_the_stick();
        tryVerify(() => hasButton(page, "Take it in"));
        press(page, "Take it in");
        tryVerify(() => shows(page, "Done."));
        verify(shows(page, "Version 2026112401"));
    }

    function test_4_says_that_it_is_here_already() {
        open();
        look_at_the_stick();
        tryVerify(() => shows(page, "already on this device"));
        verify(!shows(page, "Take this in?"));
    }
}
