// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "StepsPage"
    width: 390
    height: 844

    property StepsPage page: null

    Component {
        id: pages
        StepsPage { anchors.fill: parent }
    }

    function init() {
        failOnWarning(/.?/);
        Session.language = "en";
        Session.textScale = 1;
        Session.forget();
        Navigator.home();
        open("us/home-door", "");
    }

    function cleanup() {
        page.destroy();
        page = null;
    }

    function open(guide: string, place: string) {
        if (page !== null) {
            page.destroy();
        }
        Navigator.open("steps/" + guide);
        page = pages.createObject(this, {argument: guide, query: place});
        waitForRendering(page);
    }

    function signs(): list<string> {
        return visibleItems(page).filter(item => item instanceof Pictogram).map(item => item.name);
    }

    function test_one_thing_a_screen_told_by_sign_and_word() {
        verify(shows(page, "Keep the door <b>closed</b>.") && shows(page, "Do") && signs().includes("do"));
        verify(!shows(page, "Do not lie."));
        press(page, "Next");
        verify(shows(page, "I do not agree to you coming in.") && shows(page, "Say") && signs().includes("say"));
        press(page, "Next");
        verify(shows(page, "Do not lie.") && shows(page, "Never") && signs().includes("never"));
        verify(!shows(page, "I do not agree to you coming in."));
    }

    function test_letters_are_very_large() {
        const words = visibleItems(page).find(item => item instanceof MarkupLabel);
        verify(words.font.pixelSize >= 30);
    }

    function test_buttons_are_where_the_thumb_is() {
        for (const words of ["Next", "Back", "Show my card", "Call for help"]) {
            verify(button(page, words).mapToItem(page, 0, 0).y > page.height * 0.75, words);
        }
    }

    function test_back_goes_one_thing_back_and_then_leaves() {
        press(page, "Next");
        press(page, "Back");
        verify(shows(page, "Do"));
        compare(Navigator.name, "steps");
        press(page, "Back");
        compare(Navigator.page, "home");
    }

    function test_coming_back_finds_the_place() {
        press(page, "Next");
        press(page, "Show my card");
        compare(Navigator.page, "card/us");
        Navigator.back();
        compare(Navigator.page, "steps/us/home-door?at=1");
        open("us/home-door", "1");
        verify(shows(page, "Say"));
    }

    function test_numbers_are_those_of_the_situation() {
        press(page, "Call for help");
        compare(Navigator.page, "hotlines?for=us/home-door");
    }

    function test_ends_with_the_whole_guide() {
        open("us/home-door", "99");
        verify(!hasButton(page, "Next"));
        press(page, "From the start");
        verify(shows(page, "1 of 4"));
        open("us/home-door", "4");
        press(page, "Read all of it");
        compare(Navigator.page, "guide/us/home-door");
    }

    function test_papers_leave_out_what_is_for_others() {
        verify(shows(page, "1 of 4"));
        press(page, "My papers");
        compare(Navigator.page, "papers");
        Papers.toggle(0);
        open("us/home-door", "");
        verify(shows(page, "1 of 3"));
    }

    function test_a_place_that_makes_no_sense_is_the_first_one() {
        open("us/home-door", "-7");
        verify(shows(page, "1 of 4"));
        open("us/home-door", "nonsense");
        verify(shows(page, "1 of 4"));
    }

    function test_a_guide_without_such_lines_leads_to_all_of_it() {
        open("us/street-stop", "");
        press(page, "Read all of it");
        compare(Navigator.page, "guide/us/street-stop");
    }

    function test_a_guide_that_is_not_there_says_so() {
        open("us/no-such", "");
        verify(shows(page, "This page cannot be shown"));
    }

    function test_twice_as_large_on_a_small_phone_everything_can_be_reached() {
        page.anchors.fill = undefined;
        page.width = 360;
        page.height = 500;
        Session.textScale = 2;
        waitForRendering(page);
        for (const label of visibleItems(page).filter(item => item instanceof StyledLabel)) {
            verify(label.mapToItem(page, 0, 0).x >= 0 && label.mapToItem(page, label.width, 0).x <= 360, label.text);
        }
        press(page, "Next");
        verify(shows(page, "Say"));
    }
}
