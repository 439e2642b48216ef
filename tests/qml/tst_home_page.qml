// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "HomePage"
    width: 390
    height: 844

    HomePage { id: page; anchors.fill: parent }

    function test_doors_lead_where_they_say_data() {
        return [
            {tag: "It is happening now", page: "now"}, {tag: "Show my card", page: "card/us"},
            {tag: "Call for help", page: "hotlines"}, {tag: "Search", page: "search"},
            {tag: "Get ready", page: "prepare"}, {tag: "My data", page: "data"},
            {tag: "United States", page: "languages"}
        ];
    }

    function test_doors_lead_where_they_say(data) {
        press(page, data.tag);
        compare(Navigator.page, data.page);
    }

    function test_the_urgent_door_comes_first_and_is_seen_at_once() {
        const top = words => button(page, words).mapToItem(page, 0, 0).y;
        tryVerify(() => top("It is happening now") < top("Show my card")
                        && top("Show my card") < top("Call for help")
                        && top("Call for help") + button(page, "Call for help").height < page.height);
    }

    function test_doors_stand_side_by_side_on_wide_screens() {
        page.anchors.fill = undefined;
        page.width = 1280;
        page.height = 800;
        tryVerify(() => button(page, "Show my card").mapToItem(page, 0, 0).y
                        === button(page, "Call for help").mapToItem(page, 0, 0).y);
        page.width = 390;
        page.anchors.fill = page.parent;
    }

    function test_promise_and_age_are_said() {
        verify(shows(page, "cannot connect to anything"));
        verify(shows(page, "November 23, 2026"));
    }
}
