// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// One line of the card in both languages, the one that counts large. While a voice reads it, a bar stands before it.
RowLayout {
    id: line

    required property int index
    required property string official
    required property string officialLanguage
    required property string reader
    required property string readerLanguage
    property int size: Theme.cardSize
    // True while only the officer looks at it.
    property bool alone: false
    property bool swapped: false
    readonly property bool ownFirst: swapped && reader !== ""

    spacing: Theme.gap + Theme.tight

    Rectangle {
        Layout.fillHeight: true
        implicitWidth: 2 * Theme.heavyBorder
        visible: ReadAloud.row === line.index
        color: Theme.cardColors.ink
    }
    StyledLabel {
        Layout.alignment: Qt.AlignTop
        text: line.index + 1
        size: line.size
        strong: true
        silent: true
        color: Theme.cardColors.ink
        lineHeight: 1
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.tight

        StyledLabel {
            Layout.fillWidth: true
            text: line.ownFirst ? line.reader : line.official
            size: line.size
            language: line.ownFirst ? line.readerLanguage : line.officialLanguage
            strong: true
            natural: true
            color: Theme.cardColors.ink
            lineHeight: 1
        }
        StyledLabel {
            Layout.fillWidth: true
            visible: !line.alone && line.reader !== ""
            text: line.ownFirst ? line.official : line.reader
            size: Theme.leadSize
            language: line.ownFirst ? line.officialLanguage : line.readerLanguage
            natural: true
            color: Theme.cardColors.ink
        }
    }
}
