// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

ApplicationWindow {
    width: 420
    height: 860
    visible: true
    title: "Bare"

    Column {
        anchors.centerIn: parent
        spacing: 16

        Label { text: "A label" }
        TextField { placeholderText: "A field" }
        Button { text: "A button" }
    }
}
