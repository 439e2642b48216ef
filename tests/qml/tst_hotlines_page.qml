// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "HotlinesPage"
    width: 390
    height: 844

    property HotlinesPage page: null

    Component {
        id: pages
        HotlinesPage { anchors.fill: parent }
    }

    SignalSpy { id: calls; target: Navigator; signalName: "externalRequested" }

    function cleanup() {
        page.destroy();
        page = null;
    }

    function open(query: string) {
        page = pages.createObject(this, {query: query});
        waitForRendering(page);
    }

    function test_a_number_is_a_large_button_that_calls() {
        open("");
        const call = button(page, "1-844-363-1423");
        compare(call.Accessible.description, "Calls Watch Line");
        calls.clear();
        mouseClick(call);
        compare(calls.count, 1);
        compare(calls.signalArguments[0][0], "tel:+18443631423");
        compare(visibleItems(call).find(item => item instanceof Text).font.pixelSize, Theme.cardSize);
    }

    function test_warns_before_one_speaks() {
        open("");
        verify(shows(page, "Calls are not confidential."));
    }

    function test_says_for_which_situation_the_first_numbers_are() {
        Navigator.open("hotlines?for=us/home-door");
        open("us/home-door");
        verify(shows(page, "First those that help with: Officers at my door"));
        verify(hasButton(page, "1-844-363-1423"));
    }

    function test_whether_somebody_answers_now_is_said() {
        open("");
        verify(shows(page, "Open day and night"));
        verify(shows(page, "Open now, until 5:00"));
    }

    function test_more_tells_hours_cost_and_how_old_it_is_and_closes_again() {
        open("");
        verify(!shows(page, "Nobody has rung it"));
        press(page, "More about this number");
        verify(shows(page, "Free") && shows(page, "Not a lawyer's office."));
        verify(shows(page, "November 23, 2026"));
        tryVerify(() => visibleItems(page).some(item => item instanceof CodeImage && item.status === Image.Ready));
        press(page, "Less about this number");
        verify(!shows(page, "Not a lawyer's office."));
    }

    function test_a_need_narrows_the_list() {
        open("");
        verify(!hasButton(page, "A raid"));
        press(page, "What do you need?");
        press(page, "A raid");
        verify(shows(page, "Watch Line"));
        press(page, "A raid");
        verify(shows(page, "Watch Line"));
    }

    function test_nothing_left_is_said() {
        Session.language = "fa";
        open("");
        press(page, "به زبان فارسی");
        verify(!shows(page, "Watch Line"));
        verify(shows(page, "هیچ شماره‌ای جور نیست"));
        press(page, "به زبان فارسی");
        verify(shows(page, "Watch Line"));
    }

    function test_open_now_and_language_are_switches() {
        open("");
        press(page, "Open now");
        verify(button(page, "Open now").checked);
        verify(shows(page, "Legal Office"));
        press(page, "Speaks English");
        verify(shows(page, "Watch Line"));
    }

    function test_one_number_of_a_guide_shows_all_about_it() {
        Navigator.open("hotlines?only=us-office");
        open("us-office");
        verify(shows(page, "Legal Office") && !shows(page, "Watch Line"));
        verify(hasButton(page, "Less about this number"));
        press(page, "All numbers");
        compare(Navigator.page, "hotlines");
    }
}
