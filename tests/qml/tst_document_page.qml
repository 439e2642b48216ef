// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "DocumentPage"
    width: 390
    height: 844

    DocumentPage { id: page; anchors.fill: parent; argument: "us/i-862" }
    DocumentsPage { id: list; visible: false; anchors.fill: parent }

    function cleanup() {
        list.visible = false;
    }

    function test_says_what_it_is_until_when_and_what_to_do_first() {
        verify(shows(page, "Notice to Appear") && shows(page, "Form I-862"));
        verify(shows(page, "It starts your case in court."));
        verify(shows(page, "How to recognize it") && shows(page, "The name stands at the top."));
        verify(shows(page, "Your day in court") && shows(page, "Go to the hearing."));
        verify(shows(page, "What to do first") && shows(page, "Read the day."));
        verify(shows(page, "Watch Line"));
    }

    function test_keeps_the_printed_name_for_every_reader() {
        Session.language = "es";
        verify(shows(page, "Notice to Appear") && shows(page, "Inicia su caso en el tribunal."));
    }

    function test_leads_on() {
        press(page, "Ask for your file");
        compare(Navigator.page, "letter/us/data");
    }

    function test_list_says_how_to_recognise_each_paper_when_asked() {
        list.visible = true;
        verify(!shows(list, "The name stands at the top."));
        press(list, "Compare what they look like");
        verify(shows(list, "Look for: The name stands at the top."));
        press(list, "Compare what they look like");
        verify(!shows(list, "The name stands at the top."));
    }

    function test_list_finds_a_paper_by_its_number() {
        list.visible = true;
        const field = visibleItems(list).find(item => item instanceof SearchField);
        field.text = "i-862";
        press(list, "Notice to Appear (I-862)");
        compare(Navigator.page, "document/us/i-862");
        field.text = "zzzzzz";
        verify(shows(list, "Nothing here is called that"));
        verify(hasButton(list, "Notice to Appear (I-862)"));
    }
}
