// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "Pictogram"

    Pictogram { id: arrow; name: "back"; size: 40 }
    Pictogram { id: tick; x: 100; name: "do"; size: 40 }

    function test_is_drawn_in_the_theme() {
        compare(arrow.status, Image.Ready);
        compare(tick.status, Image.Ready);
        const light = grabImage(tick);
        Session.theme = Session.HighContrast;
        tryCompare(tick, "status", Image.Ready);
        verify(!grabImage(tick).equals(light));
    }

    function test_arrows_turn_round_in_right_to_left_and_ticks_do_not() {
        const left = grabImage(arrow);
        const mark = grabImage(tick);
        Session.language = "fa";
        verify(Session.mirrored);
        tryCompare(arrow, "status", Image.Ready);
        verify(!grabImage(arrow).equals(left));
        verify(grabImage(tick).equals(mark));
    }

    function test_every_picture_that_the_pages_name_is_there_data() {
        return ["amparo", "back", "card", "check", "clock", "clock-open", "close", "collapse", "contested", "country",
                "data", "do", "expand", "forward", "home", "hotline", "info", "language", "link", "never", "now",
                "only", "pack", "pack-warning", "paper-judge", "phone", "prepare", "privacy", "quick-exit", "rotate",
                "say", "search", "settings", "sms", "source", "term", "text-size", "theme", "tty", "warning"]
            .map(name => ({tag: name}));
    }

    function test_every_picture_that_the_pages_name_is_there(data) {
        const picture = createTemporaryQmlObject(
            "import Amparo.Ui; Pictogram { name: \"" + data.tag + "\" }", this);
        compare(picture.status, Image.Ready);
    }
}
