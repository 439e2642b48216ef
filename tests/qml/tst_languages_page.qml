// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "LanguagesPage"
    width: 390
    height: 844

    LanguagesPage { id: page; anchors.fill: parent }

    function field(): SearchField {
        return visibleItems(page).find(item => item instanceof SearchField);
    }

    function cleanup() {
        field().text = "";
    }

    function test_every_language_has_its_own_name_and_the_current_one_a_tick() {
        verify(hasButton(page, "English") && hasButton(page, "Español") && hasButton(page, "فارسی"));
        verify(button(page, "English").chosen);
        verify(button(page, "English").Accessible.checked);
        verify(!button(page, "Español").chosen);
    }

    function test_choosing_changes_everything_at_once() {
        press(page, "Español");
        compare(Session.language, "es");
        verify(button(page, "Español").chosen);
        press(page, "فارسی");
        verify(Session.mirrored);
    }

    function test_the_field_narrows_by_either_name() {
        field().text = "span";
        tryVerify(() => !hasButton(page, "فارسی"));
        verify(hasButton(page, "Español"));
        field().text = "فار";
        tryVerify(() => hasButton(page, "فارسی"));
    }

    function test_the_field_finds_a_language_by_its_name_in_any_other() {
        field().text = "испан";
        tryVerify(() => hasButton(page, "Español") && !hasButton(page, "English"));
        field().text = "persisch";
        tryVerify(() => hasButton(page, "فارسی") && !hasButton(page, "Español"));
    }

    function test_languages_stand_in_the_order_of_their_names() {
        const names = texts(page).filter(text => ["Deutsch", "English", "Español", "فارسی"].includes(text));
        compare(names.join(" "), "Deutsch English Español فارسی");
    }

    function test_signs_stand_for_language_and_country() {
        const signs = visibleItems(page).filter(item => item instanceof Pictogram).map(item => item.name);
        verify(signs.includes("language") && signs.includes("country"));
    }

    function test_how_far_a_translation_has_come_is_said() {
        verify(/\d+ % translated/.test(texts(button(page, "Español")).join(" ")));
    }

    function test_country_can_be_chosen() {
        verify(button(page, "United States").chosen);
    }
}
