// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// The head of a part of a page, with a sign that stands for the word.
RowLayout {
    id: head

    required property string icon
    required property string text

    spacing: Theme.space

    Pictogram {
        name: head.icon
        size: Theme.icon(44)
    }
    StyledLabel {
        Layout.fillWidth: true
        text: head.text
        size: Theme.titleSize
        strong: true
        lineHeight: 1
        Accessible.role: Accessible.Heading
    }
}
