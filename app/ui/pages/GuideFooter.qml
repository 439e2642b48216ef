// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The end of a guide on a phone: what else helps.
Item {
    id: footer

    required property Guide guide
    required property int inset
    property bool withActions: true
    property bool withRelated: true

    implicitHeight: column.implicitHeight + 2 * Theme.section

    ColumnLayout {
        id: column
        x: Math.round((parent.width - width) / 2)
        y: Theme.space
        width: Math.min(parent.width - 2 * footer.inset, Theme.textColumn)

        EmergencyActions {
            Layout.fillWidth: true
            visible: footer.withActions
            situation: footer.guide.guideId
        }
        NotesDoor {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space
            visible: !Session.kiosk && footer.guide.guideId.endsWith("/family-plan")
        }
        TakeawayDoor {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space
            subject: "guide/" + footer.guide.guideId
        }
        RelatedGuides {
            Layout.fillWidth: true
            visible: footer.withRelated
            guide: footer.guide
        }
    }
}
