// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// All text on the screen. Wraps everywhere and is never cut; `text` is plain unless a page asks for StyledText.
Text {
    id: label

    property int size: Theme.bodySize
    property bool strong: false
    property bool soft: false
    // BCP 47 of the text, which decides on the room between lines; empty for the reader's own.
    property string language: ""
    // What a screen reader says, where it differs from `text` because of its markup.
    property string spoken: text
    // True inside a control that says these words itself.
    property bool silent: false
    // True where the text keeps to the side of its own writing: the officers’ language in a page of another.
    property bool natural: false

    font.family: Theme.family
    font.pixelSize: size
    font.weight: strong ? Theme.strongWeight : Theme.normalWeight
    color: soft ? Theme.colors.softInk : Theme.colors.ink
    linkColor: Theme.colors.primary
    lineHeight: language === "" ? Theme.readerSpacing : Theme.lineSpacing(language)
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: natural ? undefined : Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: spoken
    Accessible.ignored: silent
}
