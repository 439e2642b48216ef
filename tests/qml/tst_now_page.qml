// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "NowPage"
    width: 390
    height: 844

    NowPage { id: page; anchors.fill: parent }

    function test_every_situation_is_a_tile_with_a_picture() {
        const tiles = visibleItems(page).filter(item => item instanceof SituationTile);
        compare(tiles.map(tile => tile.text), ["Officers at my door", "Stopped in the street"]);
        compare(tiles.map(tile => tile.pictogram), ["door", "street"]);
    }

    function test_a_tile_opens_the_first_thing_to_do() {
        press(page, "Officers at my door");
        compare(Navigator.page, "steps/us/home-door");
    }

    function test_card_and_numbers_are_at_hand() {
        press(page, "Show my card");
        compare(Navigator.page, "card/us");
        press(page, "Call for help");
        compare(Navigator.page, "hotlines");
    }

    function test_speaks_the_readers_language() {
        Session.language = "es";
        tryVerify(() => hasButton(page, "Agentes en mi puerta"));
    }
}
