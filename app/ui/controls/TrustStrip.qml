// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// How far a page can be relied on: the day of the law, who checked it, how it was translated. Said plainly and never
// left out, above all when the answer is "nobody".
ColumnLayout {
    id: strip

    property string trust: ""
    property bool reviewed: false
    property string translationNote: ""

    visible: trust !== "" || translationNote !== ""
    spacing: Theme.gap

    IconLine {
        Layout.fillWidth: true
        icon: strip.reviewed ? "do" : "info"
        text: strip.trust
    }
    IconLine {
        Layout.fillWidth: true
        icon: "language"
        text: strip.translationNote
    }
}
