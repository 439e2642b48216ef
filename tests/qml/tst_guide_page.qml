// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "GuidePage"
    width: 390
    height: 844

    property GuidePage page: null

    Component {
        id: pages
        GuidePage { anchors.fill: parent }
    }

    function cleanup() {
        if (page !== null) {
            page.destroy();
            page = null;
        }
    }

    function open(guide: string) {
        page = pages.createObject(this, {argument: guide});
        waitForRendering(page);
    }

    function test_begins_with_what_it_is_how_far_it_is_checked_and_what_to_do() {
        open("us/home-door");
        const seen = texts(page);
        const order = ["Officers at my door", "They knock. You do not have to open.", "Law as of", "Right now",
                       "Keep the door <b>closed</b>."].map(words => seen.findIndex(text => text.includes(words)));
        verify(order.every(place => place >= 0), seen.join(" / "));
        verify(shows(page, "A. Lawyer"));
        const now = visibleItems(page).find(item => item instanceof Text && item.text.startsWith("Keep the door"));
        verify(now.mapToItem(page, 0, 0).y + now.height < 500);
        compare(now.font.pixelSize, Theme.nowSize);
    }

    function test_card_and_numbers_are_under_the_thumb() {
        open("us/home-door");
        const card = button(page, "Show my card");
        verify(card.mapToItem(page, 0, 0).y > page.height - 100);
        mouseClick(card);
        compare(Navigator.page, "card/us");
    }

    function test_a_legal_word_is_explained_in_place_and_escape_closes_it() {
        open("us/home-door");
        const words = visibleItems(page).find(item => item instanceof MarkupLabel && item.links > 0);
        words.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        const panel = visibleItems(page).find(item => item instanceof TermPanel);
        verify(shows(panel, "judge's warrant") && shows(panel, "A paper signed by a judge."));
        keyClick(Qt.Key_Escape);
        verify(!panel.visible);
        verify(words.activeFocus);
        compare(Navigator.page, "home");
    }

    function test_ends_with_numbers_and_guides_that_belong_to_it() {
        open("us/home-door");
        tryVerify(() => shows(page, "Who can help with this") && hasButton(page, "Watch Line"));
        verify(shows(page, "See also") && hasButton(page, "Stopped in the street"));
    }

    function test_wide_pages_have_contents_and_company() {
        open("us/home-door");
        page.anchors.fill = undefined;
        page.width = 1400;
        page.height = 900;
        tryVerify(() => shows(page, "On this page"));
        const entry = visibleItems(page).filter(item => item instanceof Pressable && item.text === "At the door");
        compare(entry.length, 1);
        mouseClick(entry[0]);
        verify(visibleItems(page).some(item => item instanceof Pressable && item.text === "Watch Line"
                                               && item.mapToItem(page, 0, 0).x > 900));
    }

    function test_translation_is_marked() {
        Session.language = "es";
        open("us/home-door");
        verify(shows(page, "Agentes en mi puerta"));
        tryVerify(() => texts(page).some(text => text.includes("Más antiguo") || text.includes("Older than")
                                                 || text.includes("original")));
    }

    function test_coming_back_finds_the_place() {
        height = 400;
        page = pages.createObject(this, {argument: "us/home-door", query: "5"});
        waitForRendering(page);
        const words = visibleItems(page).find(item => item instanceof Text && item.text.startsWith("ICE says"));
        tryVerify(() => words.mapToItem(page, 0, 0).y >= 0 && words.mapToItem(page, 0, 0).y < 400);
        height = 844;
    }

    function test_numbers_are_those_of_the_guide() {
        open("us/home-door");
        press(page, "Call for help");
        compare(Navigator.page, "hotlines?for=us/home-door");
    }

    function test_the_wheel_reaches_the_way_to_paper_and_the_end_data() {
        return [{tag: "left to right", language: "en"}, {tag: "right to left", language: "ar"}];
    }

    function test_the_wheel_reaches_the_way_to_paper_and_the_end(data) {
        Session.language = data.language;
        open("us/home-door");
        const door = () => visibleItems(page).find(item => item instanceof TakeawayDoor);
        const last = () => visibleItems(page).find(item => item instanceof RelatedGuides);
        tryVerify(() => {
            mouseWheel(page, width / 2, height / 2, 0, -120);
            return door() !== undefined && door().mapToItem(page, 0, 0).y < height / 2;
        });
        tryVerify(() => {
            mouseWheel(page, width / 2, height / 2, 0, -120);
            return last().mapToItem(page, 0, last().height).y < height;
        });
    }

    function test_its_tools_begin_where_its_lines_begin_data() {
        return [{tag: "left to right", language: "en", mirrored: false},
                {tag: "right to left", language: "ar", mirrored: true}];
    }

    function test_its_tools_begin_where_its_lines_begin(data) {
        Session.language = data.language;
        open("us/home-door");
        page.LayoutMirroring.enabled = data.mirrored;
        page.LayoutMirroring.childrenInherit = true;
        const first = visibleItems(page).find(item => item instanceof GuideTools).children[0].children[0] as ActionButton;
        tryVerify(() => {
            const left = first.mapToItem(page, 0, 0).x;
            const space = data.mirrored ? page.width - left - first.width : left;
            return space < 2 * Theme.margin(page.width);
        });
    }

    function test_says_that_what_is_for_others_is_left_out() {
        open("us/home-door");
        verify(!shows(page, "is left out"));
        page.destroy();
        Papers.toggle(0);
        open("us/home-door");
        verify(shows(page, "What is only for people with other papers is left out."));
        Papers.clear();
    }

    function test_what_is_read_aloud_is_brought_into_sight() {
        height = 400;
        open("us/home-door");
        press(page, "Read aloud");
        compare(ReadAloud.row, 0);
        for (let i = 0; i < 40 && ReadAloud.row < 5; ++i) {
            ReadAloud.next();
        }
        compare(ReadAloud.row, 5);
        tryVerify(() => {
            const words = visibleItems(page).find(item => item instanceof Text && item.text.startsWith("ICE says"));
            return words !== undefined && words.mapToItem(page, 0, 0).y >= 0
                   && words.mapToItem(page, 0, 0).y < page.height;
        });
        ReadAloud.stop();
        height = 844;
    }

    function test_a_guide_that_is_not_there_leads_on() {
        open("us/no-such");
        verify(hasButton(page, "Search"));
        press(page, "To the first page");
        compare(Navigator.page, "home");
    }
}
