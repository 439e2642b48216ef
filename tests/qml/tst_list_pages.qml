// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "ListPages"
    width: 390
    height: 844

    PreparePage { id: prepare; anchors.fill: parent }
    DataPage { id: data; visible: false; anchors.fill: parent }
    ListPage {
        id: list
        visible: false
        anchors.fill: parent
        title: "Both"
        lists: [GuideList { when: "now" }]
    }

    function test_prepare_offers_the_checks_too() {
        verify(shows(prepare, "Get ready"));
        press(prepare, "Is this paper from a judge?");
        compare(Navigator.page, "check/us/warrant");
    }

    function test_rows_have_title_and_one_sentence() {
        list.visible = true;
        verify(shows(list, "Stopped in the street") && shows(list, "Ask whether you may go."));
        press(list, "Stopped in the street");
        compare(Navigator.page, "guide/us/street-stop");
        list.visible = false;
    }

    function test_prepare_leads_to_the_papers() {
        press(prepare, "What is this paper?");
        compare(Navigator.page, "documents");
    }

    function test_data_lists_the_letters() {
        data.visible = true;
        press(data, "Ask for your file");
        compare(Navigator.page, "letter/us/data");
        data.visible = false;
    }

    function test_data_says_what_it_is_for() {
        data.visible = true;
        verify(shows(data, "My data") && shows(data, "what you can do about it"));
        data.visible = false;
    }
}
