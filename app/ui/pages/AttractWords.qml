// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// The greeting in one language, large.
ColumnLayout {
    id: greeting

    required property string tag
    required property string welcome
    required property string invitation
    readonly property string words: welcome + ". " + invitation

    spacing: Theme.space

    StyledLabel {
        Layout.fillWidth: true
        text: greeting.welcome
        language: greeting.tag
        size: Theme.scaled(56)
        strong: true
        silent: true
        horizontalAlignment: Text.AlignHCenter
        color: Theme.colors.primary
    }
    StyledLabel {
        Layout.fillWidth: true
        text: greeting.invitation
        language: greeting.tag
        size: Theme.nowSize
        silent: true
        horizontalAlignment: Text.AlignHCenter
    }
}
