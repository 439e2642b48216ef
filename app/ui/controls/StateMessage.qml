// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// A page or a list that has nothing to show: a picture, what happened, what still works, what to do, and the buttons
// for it, which are put inside.
ColumnLayout {
    id: message

    default property alias actions: buttons.data
    property string icon: "info"
    property string title: ""
    property string happened: ""
    property string works: ""
    property string advice: ""
    property color ink: Theme.colors.primary

    spacing: Theme.space

    Pictogram {
        name: message.icon
        size: Theme.doorIcon
        ink: message.ink
        tint: Theme.colors.surface
    }
    PageTitle {
        Layout.fillWidth: true
        text: message.title
    }
    StyledLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: message.happened
        size: Theme.leadSize
    }
    IconLine {
        Layout.fillWidth: true
        icon: "do"
        text: message.works
        size: Theme.bodySize
        ink: Theme.colors.ink
    }
    IconLine {
        Layout.fillWidth: true
        icon: "forward"
        text: message.advice
        size: Theme.bodySize
        ink: Theme.colors.ink
    }
    ColumnLayout {
        id: buttons
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        spacing: Theme.gap + Theme.tight
    }
}
