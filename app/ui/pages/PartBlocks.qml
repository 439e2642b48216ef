// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// One part of a document or a letter: its head and its blocks. Invisible while there are none.
ColumnLayout {
    id: part

    required property BlockList model
    required property string icon
    required property string text

    signal termRequested(string termId)

    visible: model.count > 0
    spacing: Theme.gap

    SectionHead {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        icon: part.icon
        text: part.text
    }
    BlockColumn {
        Layout.fillWidth: true
        model: part.model
        onTermRequested: termId => part.termRequested(termId)
    }
}
