// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "Theme"

    function luminance(shade: color): real {
        const part = value => value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        return 0.2126 * part(shade.r) + 0.7152 * part(shade.g) + 0.0722 * part(shade.b);
    }

    function contrast(one: color, other: color): real {
        const light = Math.max(luminance(one), luminance(other));
        const dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    function test_contrast_data() {
        return [
            {tag: "light", colors: Theme.lightColors}, {tag: "dark", colors: Theme.darkColors},
            {tag: "high contrast", colors: Theme.highContrastColors}, {tag: "card", colors: Theme.cardColors}
        ];
    }

    function test_contrast(data) {
        const c = data.colors;
        const body = [
            [c.ink, c.paper], [c.ink, c.surface], [c.ink, c.pressed], [c.softInk, c.paper], [c.softInk, c.surface],
            [c.primary, c.paper], [c.primary, c.surface], [c.primaryText, c.primary], [c.primary, c.primaryTint],
            [c.ink, c.primaryTint], [c.softInk, c.primaryTint],
            [c.ink, c.doTint], [c.softInk, c.doTint], [c.doInk, c.surface], [c.doInk, c.doTint], [c.doInk, c.paper],
            [c.ink, c.sayTint], [c.softInk, c.sayTint], [c.sayInk, c.sayTint],
            [c.ink, c.neverTint], [c.softInk, c.neverTint], [c.neverInk, c.neverTint], [c.primary, c.neverTint],
            [c.ink, c.warningTint], [c.softInk, c.warningTint], [c.warningInk, c.warningTint],
            [c.warningInk, c.surface], [c.primary, c.warningTint], [c.primary, c.sayTint], [c.primary, c.doTint],
            [c.ink, c.nowTint]
        ];
        for (const [ink, ground] of body) {
            verify(contrast(ink, ground) >= 7, ink + " on " + ground + ": " + contrast(ink, ground).toFixed(2));
        }
        for (const [ink, ground] of [[c.nowInk, c.nowTint], [c.focus, c.paper], [c.focus, c.surface]]) {
            verify(contrast(ink, ground) >= 4.5, ink + " on " + ground + ": " + contrast(ink, ground).toFixed(2));
        }
    }

    function test_body_text_doubles_and_large_text_grows_as_many_pixels() {
        compare([Theme.bodySize, Theme.leadSize, Theme.titleSize, Theme.nowSize, Theme.cardSize], [17, 20, 28, 30, 26]);
        Session.textScale = 2;
        compare(Theme.bodySize, 34);
        compare(Theme.smallSize, 30);
        compare(Theme.titleSize, 45);
    }

    function test_columns_follow_width_and_text_size() {
        compare([360, 719, 720, 1279, 1280, 1920].map(width => Theme.columns(width)), [1, 1, 2, 2, 3, 3]);
        Session.textScale = 2;
        compare([720, 1440, 2560].map(width => Theme.columns(width)), [1, 2, 3]);
    }

    function test_reader_chooses_the_theme() {
        Session.theme = Session.Dark;
        compare(Theme.colors, Theme.darkColors);
        Session.theme = Session.HighContrast;
        compare(Theme.colors, Theme.highContrastColors);
        Session.theme = Session.Light;
        compare(Theme.colors, Theme.lightColors);
    }

    function test_marks_above_and_below_have_room() {
        verify(Theme.lineSpacing("fa") > Theme.lineSpacing("en"));
        verify(Theme.lineSpacing("ur-PK") > Theme.lineSpacing("es"));
        verify(Theme.lineSpacing("km") > Theme.lineSpacing("en"));
    }
}
