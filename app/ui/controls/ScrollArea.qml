// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Amparo.Ui

// A page that is longer than the window: one centred column with the margins of the theme. What is put inside is
// laid out from top to bottom.
Flickable {
    id: area

    default property alias content: column.data
    property int maximumWidth: 1200
    // True for a page that stands in the middle of the window while it fits into it.
    property bool centred: false
    property alias spacing: column.spacing
    readonly property real columnWidth: column.width

    contentWidth: width
    contentHeight: column.y + column.height + Theme.wideSpace
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: PlainScrollBar {}

    ColumnLayout {
        id: column
        x: Math.round((area.width - width) / 2)
        y: area.centred ? Math.max(Theme.wideSpace, Math.round((area.height - height) * 0.4)) : Theme.margin(area.width)
        width: Math.min(area.width - 2 * Theme.margin(area.width), area.maximumWidth * Theme.kioskFactor)
        spacing: Theme.space
    }

    FocusFollower { area: area }
}
