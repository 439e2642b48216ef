// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "NotesPage"
    width: 390
    height: 844

    readonly property Item page: host.item as Item

    Loader {
        id: host
        anchors.fill: parent
        sourceComponent: NotesPage {}
    }

    function field(name: string): Item {
        const fields = visibleItems(page).filter(item => item instanceof AnswerField || item instanceof AnswerArea);
        const found = fields.find(item => item.name === name);
        verify(found !== undefined, "there is no field " + name);
        return found;
    }

    function leave_and_come_back() {
        host.active = false;
        host.active = true;
        settle(page);
    }

    function test_whole_way() {
        verify(shows(page, "only your passphrase opens"));
        field("Passphrase").text = "four words or more";
        field("The same passphrase again").text = "four words";
        button(page, "Start notes on this device").clicked();
        verify(shows(page, "The two are not the same"));

        field("Passphrase").text = "four words or more";
        field("The same passphrase again").text = "four words or more";
        button(page, "Start notes on this device").clicked();
        settle(page);
        field("Lawyer").text = "Dr. Ada";
        button(page, "Save the notes").clicked();
        verify(hasButton(page, "All is saved"));
        verify(shows(page, "No passphrase guards them"));

        leave_and_come_back();
        verify(!shows(page, "Dr. Ada") && shows(page, "There are notes on this device"));
        field("Passphrase").text = "four words or less";
        button(page, "Open the notes").clicked();
        verify(shows(page, "does not open the notes"));
        field("Passphrase").text = "four words or more";
        button(page, "Open the notes").clicked();
        settle(page);
        compare(field("Lawyer").text, "Dr. Ada");

        button(page, "Delete the notes…").clicked();
        verify(shows(page, "All notes go, for good."));
        button(page, "Yes, delete all notes").clicked();
        settle(page);
        verify(hasButton(page, "Start notes on this device"));
    }
}
