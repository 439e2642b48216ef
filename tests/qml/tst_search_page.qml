// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "SearchPage"
    width: 390
    height: 844

    SearchPage { id: page; anchors.fill: parent }

    function field(): SearchField {
        return visibleItems(page).find(item => item instanceof SearchField);
    }

    function test_finds_while_one_types_and_marks_the_words() {
        field().forceActiveFocus();
        field().text = "";
        for (const letter of "door") {
            keyClick(letter);
        }
        tryVerify(() => hasButton(page, "Officers at my door"));
    }

    function test_a_hit_opens_and_the_way_back_leads_to_the_same_words() {
        Navigator.open("search");
        field().text = "silence";
        tryVerify(() => hasButton(page, "Stopped in the street"));
        press(page, "Stopped in the street");
        compare(Navigator.page, "guide/us/street-stop");
        Navigator.back();
        compare(Navigator.name, "search");
        compare(Navigator.query, "silence");
    }

    function test_nothing_found_is_said_and_still_leads_on() {
        field().text = "xyzzyqq";
        tryVerify(() => shows(page, "Nothing found for “xyzzyqq”"));
        verify(visibleItems(page).some(item => item instanceof SearchHit));
        press(page, "Call for help");
        compare(Navigator.page, "hotlines");
    }

    function test_what_was_typed_is_never_read_as_markup() {
        field().text = "<b>zz</b><img src='x'>";
        tryVerify(() => shows(page, "<b>zz</b>"));
        const said = visibleItems(page).find(item => item instanceof Text && item.text.includes("<b>zz"));
        compare(said.textFormat, Text.PlainText);
    }
}
