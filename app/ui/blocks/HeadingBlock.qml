// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// The name of a section of a guide.
Block {
    id: block

    height: words.y + words.height + Theme.gap

    StyledLabel {
        id: words
        y: Theme.section
        width: parent.width
        text: block.plain
        size: Theme.headingSize
        language: block.textLanguage
        strong: true
        lineHeight: 1
        Accessible.role: Accessible.Heading
    }
}
