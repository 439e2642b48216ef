// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "LetterPage"
    width: 390
    height: 844

    readonly property Item page: host.item as Item

    Loader {
        id: host
        anchors.fill: parent
        sourceComponent: LetterPage { argument: "us/data" }
    }

    // As somebody who leaves the page and comes back.
    function cleanup() {
        host.active = false;
        host.active = true;
    }

    function field(name: string): Item {
        return visibleItems(page).find(item => item instanceof AnswerField && item.name === name);
    }

    function type(name: string, words: string) {
        const target = field(name);
        verify(target !== undefined, "there is no field " + name);
        target.forceActiveFocus();
        for (const letter of words) {
            keyClick(letter);
        }
    }

    function test_asks_and_shows_the_letter() {
        verify(shows(page, "What is your name?") && shows(page, "Since when? (you may leave this out)"));
        verify(shows(page, "Office of Records") && shows(page, "I ask for __________."));
        verify(shows(page, "still missing"));
        verify(shows(page, "A copy of your passport."));
        verify(shows(page, "they must answer by December 21, 2026"));
        verify(shows(page, "Nothing of this is kept"));
    }

    function test_letter_follows_the_answers() {
        type("What is your name?", "Ana");
        verify(shows(page, "Yours faithfully\nAna"));
        press(page, "My entries");
        verify(shows(page, "I ask for my records of entry.") && shows(page, "Name each place of entry."));
        press(page, "Is a hearing near?");
        verify(shows(page, "A hearing is near."));
        press(page, "Is a hearing near?");
        verify(!shows(page, "A hearing is near."));
    }

    function test_day_is_written_as_the_office_writes_it() {
        type("Since when? – Day", "1");
        type("Since when? – Month", "5");
        verify(!shows(page, "Begin on"));
        type("Since when? – Year", "2025");
        verify(shows(page, "1. Begin on May 1, 2025."));
    }

    function test_questions_are_in_the_readers_language() {
        Session.language = "es";
        settle(page);
        verify(shows(page, "¿Cómo se llama?") && shows(page, "Office of Records"));
    }

    function test_answers_are_forgotten_on_leaving() {
        type("What is your name?", "Ana");
        cleanup();
        verify(!shows(page, "Ana"));
        compare(field("What is your name?").text, "");
    }
}
