// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Amparo.Ui

// A QR code that carries a text to another telephone by its camera, with no network.
Image {
    id: code

    required property string text
    required property string name
    property int size: Theme.icon(160)

    width: size
    height: size
    // An image alone would take the pixels that it was drawn with, twice as many on a dense screen.
    Layout.preferredWidth: size
    Layout.preferredHeight: size
    sourceSize.width: Math.ceil(size * Screen.devicePixelRatio)
    fillMode: Image.PreserveAspectFit
    smooth: false
    source: text === "" ? "" : "image://code/" + encodeURIComponent(text)
    Accessible.role: Accessible.Graphic
    Accessible.name: name
}
