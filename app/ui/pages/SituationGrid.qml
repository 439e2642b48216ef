// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Guides as tiles of equal size.
GridLayout {
    id: grid

    required property GuideList model
    property bool withSummary: false
    // Whether a tile leads to the guide one thing a screen, for somebody who has no time.
    property bool stepwise: false

    columnSpacing: Theme.gap + Theme.tight
    rowSpacing: Theme.gap + Theme.tight

    Repeater {
        model: grid.model

        GuideTile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            withSummary: grid.withSummary
            stepwise: grid.stepwise
        }
    }
}
