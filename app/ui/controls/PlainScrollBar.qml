// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Amparo.View
import Amparo.Ui

// A scroll bar that can be seen, and that does not fade: fading would draw frames while nothing happens.
ScrollBar {
    id: bar

    policy: size < 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    minimumSize: 0.06
    padding: 2
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: Session.kiosk ? 12 : 4
        radius: width / 2
        color: bar.pressed || bar.hovered ? Theme.colors.primary : Theme.colors.softInk
        visible: bar.size < 1
    }
}
