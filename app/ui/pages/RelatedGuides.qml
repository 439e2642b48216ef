// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Where to go on from a guide: its numbers, and the guides that its author named.
ColumnLayout {
    id: related

    required property Guide guide
    property int columns: 1

    spacing: Theme.gap

    StyledLabel {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        visible: related.guide.hotlines.count > 0
        //: Above the telephone numbers that belong to a guide.
        text: qsTr("Who can help with this")
        size: Theme.headingSize
        strong: true
        Accessible.role: Accessible.Heading
    }
    HotlineRows {
        Layout.fillWidth: true
        model: related.guide.hotlines
    }
    StyledLabel {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        visible: related.guide.related.count > 0
        //: Above the guides that belong to a guide.
        text: qsTr("See also")
        size: Theme.headingSize
        strong: true
        Accessible.role: Accessible.Heading
    }
    GuideRows {
        Layout.fillWidth: true
        columns: related.columns
        model: related.guide.related
    }
    ListRow {
        Layout.fillWidth: true
        pictogram: "language"
        //: Door at the end of a guide: the same guide in two languages beside each other.
        text: qsTr("This page in two languages")
        onClicked: Navigator.open("beside/" + related.guide.guideId)
    }
}
