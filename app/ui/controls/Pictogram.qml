// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// Draws one sign of app/ui/icons in two colours of the theme. It is never the only carrier of a meaning, so screen
// readers pass over it; the control that holds it has the words.
Image {
    id: pictogram

    required property string name
    property int size: Theme.bodyIcon
    property color ink: Theme.colors.primary
    property color tint: Theme.colors.primaryTint

    readonly property bool mirrors: Session.mirrored
        && /^(back|forward|link|external|quick-exit|say|sms|source|speaker|term)$/.test(name)

    function hex(shade: color): string {
        return String(shade).slice(-6);
    }

    width: size
    height: size
    sourceSize.width: Math.ceil(size * Screen.devicePixelRatio)
    sourceSize.height: Math.ceil(size * Screen.devicePixelRatio)
    source: name === "" ? "" : "image://icon/" + name + "/" + hex(ink) + "/" + hex(tint) + (mirrors ? "?mirror" : "")
    Accessible.ignored: true
}
