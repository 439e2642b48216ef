// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// What stands over everything after a quick exit: an empty ground in the next frame, the calculator's keys as soon as
// they are made.
Rectangle {
    id: cover

    function clear() {
        (keys.item as CalculatorPage)?.clear();
    }

    visible: QuickExit.away
    color: Theme.colors.surface

    Loader {
        id: keys
        anchors.fill: parent
        active: QuickExit.away
        asynchronous: true
        source: "CalculatorPage.qml"
        onLoaded: (item as Item).forceActiveFocus()
    }
}
