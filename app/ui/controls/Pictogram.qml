// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// Draws one sign of app/ui/icons in two colours of the theme. It is never the only carrier of a meaning, so screen
// readers pass over it; the control that holds it has the words.
//
// It takes `size` in every layout: an image alone would take the pixels that it was drawn with, twice as many on a
// phone's dense screen.
Item {
    id: pictogram

    required property string name
    property int size: Theme.bodyIcon
    property color ink: Theme.colors.primary
    property color tint: Theme.colors.primaryTint

    readonly property bool mirrors: Session.mirrored
        && /^(back|forward|link|external|quick-exit|say|sms|source|speaker|term)$/.test(name)
    readonly property alias status: drawing.status

    function hex(shade: color): string {
        return String(shade).slice(-6);
    }

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Image {
        id: drawing

        anchors.fill: parent
        sourceSize.width: Math.ceil(pictogram.size * Screen.devicePixelRatio)
        sourceSize.height: Math.ceil(pictogram.size * Screen.devicePixelRatio)
        source: pictogram.name === "" ? "" : "image://icon/" + pictogram.name + "/" + pictogram.hex(pictogram.ink) + "/"
            + pictogram.hex(pictogram.tint) + (pictogram.mirrors ? "?mirror" : "")
        Accessible.ignored: true
    }
}
