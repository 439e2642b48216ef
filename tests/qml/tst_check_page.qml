// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "CheckPage"
    width: 390
    height: 844

    CheckPage { id: page; anchors.fill: parent; argument: "us/warrant" }

    function cleanup() {
        page.goBack();
    }

    function test_one_question_with_answers_as_large_buttons() {
        verify(shows(page, "Question 1") && shows(page, "What stands at the top?"));
        verify(shows(page, "Look at the first lines."));
        verify(button(page, "I cannot see it").height >= 56);
    }

    function drawings(): list<Item> {
        return visibleItems(page).filter(item => item instanceof Image
                                                 && String(item.source).endsWith("us-warrants.svg"));
    }

    function test_the_drawn_paper_is_one_touch_away_above_the_answers() {
        compare(drawings().length, 0);
        press(page, "Where to look on the paper");
        settle(page);
        compare(drawings().length, 1);
        verify(shows(page, "A judge signed it."));
        verify(drawings()[0].mapToItem(page, 0, 0).y < button(page, "I cannot see it").mapToItem(page, 0, 0).y);
        mouseClick(button(page, "Where to look on the paper"));
        compare(drawings().length, 0);
    }

    function test_the_drawn_paper_is_beside_the_question_where_there_is_room() {
        width = 1280;
        settle(page);
        compare(drawings().length, 1);
        verify(drawings()[0].mapToItem(page, 0, 0).x > button(page, "I cannot see it").mapToItem(page, 0, 0).x + 300);
        width = 390;
    }

    function test_result_has_a_sign_what_it_means_the_way_there_and_a_way_on() {
        press(page, "I cannot see it");
        verify(shows(page, "Treat it as not from a judge."));
        compare(visibleItems(page).filter(item => item instanceof Pictogram && item.name === "warning").length, 1);
        verify(shows(page, "A form I-200 is not from a judge."));
        verify(shows(page, "How you got here") && shows(page, "What stands at the top?")
               && shows(page, "I cannot see it"));
        press(page, "Officers at my door");
        compare(Navigator.page, "guide/us/home-door");
    }

    function test_one_can_go_back_and_start_again() {
        verify(!page.goBack());
        press(page, "I cannot see it");
        verify(page.goBack());
        verify(hasButton(page, "I cannot see it"));
        press(page, "I cannot see it");
        press(page, "Start again");
        verify(hasButton(page, "I cannot see it"));
    }
}
