// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// What belongs to a guide, beside its text on wide windows.
ScrollArea {
    id: aside

    required property Guide guide

    EmergencyActions {
        Layout.fillWidth: true
        situation: aside.guide.guideId
    }

    RelatedGuides {
        Layout.fillWidth: true
        guide: aside.guide
        columns: 1
    }
}
