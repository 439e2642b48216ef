// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Amparo.View

// Holds every colour, size and space of the program; no other file names one. Sizes are logical pixels and follow the
// reader's text size and the kiosk's viewing distance.
QtObject {
    id: theme

    readonly property bool highContrast: Session.theme === Session.HighContrast
    readonly property bool dark: highContrast || Session.theme === Session.Dark
                                 || (Session.theme === Session.System && systemPalette.window.hslLightness < 0.5)
    readonly property ColorSet colors: highContrast ? highContrastColors : dark ? darkColors : lightColors

    readonly property ColorSet lightColors: ColorSet {
        paper: "#FBF8F3"; surface: "#FFFFFF"; pressed: "#EFEAE0"; ink: "#1A1E23"; softInk: "#49525C"; line: "#DAD4C8"
        primary: "#0B5C5E"; primaryTint: "#EEF7F5"; primaryText: "#FFFFFF"; focus: "#0B5C5E"
        doInk: "#175B31"; doTint: "#EFF7F1"; sayInk: "#373B9E"; sayTint: "#F3F4FD"
        neverInk: "#9A1D17"; neverTint: "#FDF1EF"; warningInk: "#7A4700"; warningTint: "#FFF9EE"
        nowInk: "#9A1D17"; nowTint: "#FFF3EE"
    }

    readonly property ColorSet darkColors: ColorSet {
        paper: "#12161A"; surface: "#1B2127"; pressed: "#2A323A"; ink: "#F3EFE7"; softInk: "#B9C0C7"; line: "#343C44"
        primary: "#7FD1CF"; primaryTint: "#16292B"; primaryText: "#0B1516"; focus: "#7FD1CF"
        doInk: "#8FD6A5"; doTint: "#15261B"; sayInk: "#B4B7F5"; sayTint: "#1D1F36"
        neverInk: "#F3A29B"; neverTint: "#2A1715"; warningInk: "#F0C27A"; warningTint: "#282012"
        nowInk: "#F3A29B"; nowTint: "#2A1715"
    }

    readonly property ColorSet highContrastColors: ColorSet {
        paper: "#000000"; surface: "#000000"; pressed: "#333300"; ink: "#FFFFFF"; softInk: "#FFFFFF"; line: "#FFFFFF"
        primary: "#FFFF00"; primaryTint: "#000000"; primaryText: "#000000"; focus: "#FFFF00"
        doInk: "#FFFFFF"; doTint: "#000000"; sayInk: "#9CCBFF"; sayTint: "#000000"
        neverInk: "#FFFF00"; neverTint: "#000000"; warningInk: "#FFFF00"; warningTint: "#000000"
        nowInk: "#FFFF00"; nowTint: "#000000"
    }

    // The card is the same in every theme: it has to look like a paper.
    readonly property ColorSet cardColors: ColorSet {
        paper: "#FFFFFF"; surface: "#FFFFFF"; pressed: "#DDDDDD"; ink: "#000000"; softInk: "#333333"; line: "#000000"
        primary: "#000000"; primaryTint: "#FFFFFF"; primaryText: "#FFFFFF"; focus: "#0B5C5E"
        doInk: "#000000"; doTint: "#FFFFFF"; sayInk: "#000000"; sayTint: "#FFFFFF"
        neverInk: "#000000"; neverTint: "#FFFFFF"; warningInk: "#000000"; warningTint: "#FFFFFF"
        nowInk: "#000000"; nowTint: "#FFFFFF"
    }

    // Text. Large text grows by as many pixels as body text does, so that words still fit a small screen.
    readonly property string family: "Noto Sans"
    readonly property int normalWeight: 400
    readonly property int strongWeight: 650
    readonly property int smallSize: scaled(15)
    readonly property int bodySize: scaled(17)
    readonly property int leadSize: scaled(20)
    readonly property int headingSize: scaled(22)
    readonly property int doorSize: scaled(24)
    readonly property int cardSize: scaled(26)
    readonly property int titleSize: scaled(28)
    readonly property int nowSize: scaled(30)

    // Space, on a grid of eight.
    readonly property int tight: 4
    readonly property int gap: 8
    readonly property int space: 16
    readonly property int wideSpace: 24
    readonly property int section: 32
    readonly property int radius: 8
    readonly property int border: highContrast ? 2 : 1
    readonly property int heavyBorder: 3
    readonly property int touch: Session.kiosk ? 64 : 48
    readonly property int textColumn: 34 * bodySize
    readonly property int fade: Session.reducedMotion || Session.kiosk ? 0 : 120

    readonly property int smallIcon: icon(20)
    readonly property int bodyIcon: icon(28)
    readonly property int tileIcon: icon(64)
    readonly property int doorIcon: icon(72)

    readonly property real kioskFactor: Session.kiosk ? 1.35 : 1
    readonly property SystemPalette systemPalette: SystemPalette {}

    // Of text in the reader's language, worked out once for all labels.
    readonly property real readerSpacing: lineSpacing(Session.language)

    // The colours of a block's kind or of a check's tone; what is none of these is something to do.
    function inkOf(kind: string): color {
        switch (kind) {
        case "say": return colors.sayInk;
        case "never": return colors.neverInk;
        case "warning": return colors.warningInk;
        case "only": return colors.primary;
        default: return colors.doInk;
        }
    }

    function tintOf(kind: string): color {
        switch (kind) {
        case "say": return colors.sayTint;
        case "never": return colors.neverTint;
        case "warning": return colors.warningTint;
        case "only": return colors.primaryTint;
        default: return colors.doTint;
        }
    }

    function scaled(size: int): int {
        return Math.round(kioskFactor * Math.min(size * Session.textScale, size + 17 * (Session.textScale - 1)));
    }

    // Pictures grow with the text, but only half as fast.
    function icon(size: int): int {
        return Math.round(size * kioskFactor * (1 + (Session.textScale - 1) / 2));
    }

    // How many columns a page of this width has room for: one below 720, three from 1280, counted in body text.
    function columns(width: real): int {
        const room = width / (kioskFactor * Session.textScale);
        return room < 720 ? 1 : room < 1280 ? 2 : 3;
    }

    // True where a phone lies on its side, or a keyboard takes half of the screen: what is not needed gives way.
    function low(height: real): bool {
        return height / (kioskFactor * Session.textScale) < 440;
    }

    function margin(width: real): int {
        return columns(width) === 1 ? space : wideSpace;
    }

    // Factor on the font's own line height: Latin text comes out at 1.45 em, scripts with marks above and below higher.
    function lineSpacing(language: string): real {
        const script = language.split("-")[0];
        return /^(ar|fa|ur|ps|ckb|ug|sd)$/.test(script) ? 1.2 : /^(my|km)$/.test(script) ? 1.15 : 1.07;
    }
}
