// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "CardPage"
    width: 390
    height: 844

    CardPage { id: page; anchors.fill: parent; argument: "us" }

    function label(words: string): Text {
        return visibleItems(page).find(item => item instanceof Text && item.text === words);
    }

    function test_is_white_and_black_in_every_theme_data() {
        return [{tag: "light", theme: Session.Light}, {tag: "dark", theme: Session.Dark},
                {tag: "high contrast", theme: Session.HighContrast}];
    }

    function test_is_white_and_black_in_every_theme(data) {
        Session.theme = data.theme;
        const picture = grabImage(page);
        compare(String(picture.pixel(2, 2)), "#ffffff");
        compare(String(label("I want to stay silent.").color), "#000000");
    }

    function test_officers_words_are_on_top_and_large() {
        Session.language = "es";
        const official = label("I want to stay silent.");
        const own = label("Quiero guardar silencio.");
        verify(official.mapToItem(page, 0, 0).y < own.mapToItem(page, 0, 0).y);
        verify(official.font.pixelSize >= 26);
        verify(own.font.pixelSize < official.font.pixelSize);
    }

    function test_turns_to_the_officer_and_back() {
        const upright = label("I want to stay silent.").mapToItem(page, 0, 0).x;
        press(page, "Turn to the officer");
        const turned = label("I want to stay silent.").mapToItem(page, 0, 0).x;
        verify(turned > upright + 100);
        press(page, "Turn back to me");
        compare(label("I want to stay silent.").mapToItem(page, 0, 0).x, upright);
    }

    function test_languages_change_places() {
        Session.language = "es";
        press(page, "Cambiar los idiomas");
        compare(label("Quiero guardar silencio.").font.pixelSize, Math.round(Theme.cardSize));
        verify(label("Quiero guardar silencio.").mapToItem(page, 0, 0).y
               < label("I want to stay silent.").mapToItem(page, 0, 0).y);
        press(page, "Girar hacia el agente");
        verify(!shows(page, "Quiero guardar silencio."));  // the officer reads the officers' language alone
        press(page, "Girar hacia mí");
        press(page, "Cambiar los idiomas");
        verify(label("I want to stay silent.").font.pixelSize >= 26);
    }

    function test_one_language_alone_has_nothing_to_change() {
        verify(!hasButton(page, "Swap the languages"));
    }

    function test_speaks_the_officers_language_and_marks_the_line() {
        Session.language = "es";
        press(page, "Leer en voz alta");
        compare(ReadAloud.sentence, "I want to stay silent.");
        compare(ReadAloud.language, "en");
        compare(ReadAloud.row, 0);
        ReadAloud.stop();
    }

    function test_carries_no_name_of_a_program() {
        verify(!shows(page, "Amparo"));
        compare(visibleItems(page).filter(item => item instanceof Pictogram && item.name === "amparo").length, 0);
    }

    function test_officers_words_keep_their_side_in_a_right_to_left_language() {
        Session.language = "fa";
        const words = label("I want to stay silent.");
        const number = label("1");
        verify(number.mapToItem(page, 0, 0).x < words.mapToItem(page, 0, 0).x);
        compare(words.effectiveHorizontalAlignment, Text.AlignLeft);
    }

    function test_back_puts_it_away() {
        Navigator.open("card/us");
        press(page, "Back");
        compare(Navigator.page, "home");
    }
}
