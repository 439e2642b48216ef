// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Guides as rows, each with its picture and one sentence.
GridLayout {
    id: rows

    required property GuideList model

    columnSpacing: Theme.gap + Theme.tight
    rowSpacing: Theme.gap + Theme.tight

    Repeater {
        model: rows.model

        GuideRow {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }
    }
}
