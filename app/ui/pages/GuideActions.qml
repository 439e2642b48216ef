// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// The bar under a guide on a phone: the card and the numbers, always under the thumb.
Rectangle {
    property alias situation: buttons.situation

    implicitHeight: buttons.implicitHeight + 2 * Theme.gap
    color: Theme.colors.surface

    Rectangle {
        width: parent.width
        height: Theme.border
        color: Theme.colors.line
    }
    EmergencyActions {
        id: buttons
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap
    }
}
