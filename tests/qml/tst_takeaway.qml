// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "Takeaway"
    width: 390
    height: 844

    readonly property Item page: host.item as Item

    Loader {
        id: host
        anchors.fill: parent
        active: false
        sourceComponent: TakeawayPage {}
    }

    function start(subject: string) {
        verify(Navigator.open("takeaway/" + subject), "there is no page " + subject);
        host.active = true;
        settle(page);
    }

    function cleanup() {
        host.active = false;
    }

    function test_offers_forms_and_languages_of_a_guide() {
        start("guide/us/home-door");
        verify(shows(page, "Officers at my door"));
        verify(hasButton(page, "Pages") && hasButton(page, "A small book") && hasButton(page, "A receipt"));
        verify(!hasButton(page, "Wallet cards"));
        verify(hasButton(page, "Español"));
        verify(button(page, "US Letter").checked, "paper of the United States");
    }

    function test_card_fits_into_a_wallet() {
        start("card/us");
        verify(hasButton(page, "Wallet cards"));
    }

    function test_saves_only_where_somebody_presses() {
        start("card/us");
        verify(!shows(page, "Saved as"));
        press(page, "Print or save as PDF");
        settle(page);
        verify(shows(page, "Save it as a PDF"), "there is no printer here");
        const save = visibleItems(page).find(item => pressable(item) && item.text.startsWith("Save in"));
        verify(save !== undefined, "there is no folder to save in");
        save.clicked();
        verify(shows(page, "Saved as"));
        verify(shows(page, "until you delete it"));
    }

    function test_ways_lead_there() {
        verify(Navigator.open("takeaway/hotlines?only=us-hotline"));
        verify(Navigator.open("takeaway/document/us/i-862"));
        verify(!Navigator.open("takeaway/privacy"));
        verify(!Navigator.open("takeaway/guide/../etc"));
        verify(!Navigator.open("takeaway"));
    }
}
