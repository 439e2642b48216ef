// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "Messages"
    width: 400
    height: 800

    Notice { id: notice; width: 360 }
    TrustStrip { id: trust; y: 200; width: 360 }
    StateMessage {
        id: message
        y: 300
        width: 360
        title: "Nothing here"
        happened: "The list is empty."
        works: "The card still works."
        advice: "Choose fewer filters."

        ActionButton { text: "Show all" }
    }

    function test_notice_is_there_only_when_it_has_something_to_say() {
        notice.text = "";
        verify(!notice.visible);
        notice.text = "The clock of this device is wrong.";
        verify(notice.visible);
        verify(shows(notice, "The clock of this device is wrong."));
        compare(notice.Accessible.role, Accessible.AlertMessage);
        compare(notice.Accessible.name, notice.text);
    }

    function test_message_says_what_happened_what_works_and_what_to_do() {
        compare(texts(message), ["Nothing here", "The list is empty.", "The card still works.",
                                 "Choose fewer filters.", "Show all"]);
    }

    function test_trust_is_said_even_when_nobody_has_checked() {
        trust.trust = "Not yet checked by a lawyer.";
        trust.translationNote = "Translated by a machine.";
        compare(texts(trust), ["Not yet checked by a lawyer.", "Translated by a machine."]);
        trust.translationNote = "";
        compare(texts(trust), ["Not yet checked by a lawyer."]);
    }
}
