// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

// The bar that comes while something is read aloud. The voice of these tests speaks English alone and never ends.
AmparoCase {
    name: "VoiceBar"
    width: 390
    height: 844

    VoiceBar { id: bar; width: parent.width }

    function cleanup() {
        ReadAloud.stop();
        ReadAloud.pace = 1;
    }

    function test_is_not_there_while_nothing_is_read() {
        compare(bar.height, 0);
        verify(!bar.visible);
    }

    function test_shows_the_sentence_that_is_being_said() {
        ReadAloud.readOne("You have 14 days. Call a lawyer.", "en");
        verify(shows(bar, "You have 14 days."));
        verify(!shows(bar, "Call a lawyer."));
        press(bar, "Next sentence");
        verify(shows(bar, "Call a lawyer."));
        press(bar, "Next sentence");
        verify(!bar.visible);
    }

    function test_pauses_and_goes_on() {
        ReadAloud.readOne("One. Two.", "en");
        press(bar, "Pause");
        press(bar, "Go on");
        verify(shows(bar, "One."));
    }

    function test_reads_faster_and_slower() {
        ReadAloud.readOne("One.", "en");
        press(bar, "1 ×");
        press(bar, "1.25 ×");
        press(bar, "1.5 ×");
        press(bar, "0.75 ×");
        compare(ReadAloud.pace, 1);
    }

    function test_stops() {
        ReadAloud.readOne("One.", "en");
        press(bar, "Stop reading");
        verify(!bar.visible);
    }

    function test_no_voice_for_a_language_is_said_and_can_be_put_away() {
        ReadAloud.readOne("یک.", "fa");
        verify(shows(bar, "This device has no voice for this language: Persian."));
        verify(!hasButton(bar, "Pause"));
        press(bar, "Stop reading");
        verify(!bar.visible);
    }
}
