// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Amparo.Ui

// An official paper, drawn with numbers at the places that decide. On white in every theme, because that is what the
// paper in the reader's hand looks like.
Rectangle {
    id: sheet

    // Of app/ui/drawings; empty for none.
    required property string name
    // What the labels under it say, for people who cannot see it.
    required property string description

    height: drawing.height + caption.height + 2 * Theme.gap
    color: Theme.cardColors.paper
    border.width: Theme.border
    border.color: Theme.colors.line

    Image {
        id: drawing
        x: Theme.tight
        y: Theme.gap
        width: sheet.width - 2 * x
        height: implicitWidth > 0 ? Math.round(width * implicitHeight / implicitWidth) : 0
        sourceSize.width: Math.ceil(width * Screen.devicePixelRatio)
        source: sheet.name === "" ? "" : "qrc:/qt/qml/Amparo/Ui/drawings/" + sheet.name + ".svg"
        Accessible.role: Accessible.Graphic
        //: For people who cannot see the drawing of an official paper. %1 is all that its labels say.
        Accessible.name: qsTr("Drawing of a paper. %1").arg(sheet.description)
    }
    StyledLabel {
        id: caption
        anchors.top: drawing.bottom
        x: Theme.space
        width: sheet.width - 2 * x
        //: Under a drawing that shows where to look on an official paper.
        text: qsTr("Only a drawing. Real papers can look different; the words count.")
        size: Theme.smallSize
        color: Theme.cardColors.softInk
    }
}
