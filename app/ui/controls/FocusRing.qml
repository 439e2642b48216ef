// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// Shows which control the keyboard is on: a thick ring outside the control's own shape.
Rectangle {
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -Theme.tight
    visible: shown
    color: "transparent"
    radius: Theme.radius + Theme.tight
    border.width: Theme.heavyBorder
    border.color: Theme.colors.focus
}
