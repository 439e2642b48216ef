// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// Under the card: turn it towards the officer, let it speak, change which language is large, put it away, or leave at
// once.
Rectangle {
    id: bar

    property bool turned: false
    // Two languages are on the card, so that they can change places.
    property bool bilingual: false
    // One row, with words on the largest button alone, so that a low window still shows the lines of the card.
    property bool low: false
    readonly property real room: width - 2 * Theme.gap

    signal backRequested
    signal turnRequested
    signal swapRequested
    signal readRequested

    implicitHeight: row.implicitHeight + 2 * Theme.gap
    color: Theme.cardColors.paper

    Rectangle {
        width: parent.width
        height: 2
        color: Theme.cardColors.ink
    }
    // Grid and Row, since a layout of Qt 6.4 does not move its items when one of them is shown late.
    Grid {
        id: row
        x: Theme.gap
        y: Theme.gap
        columns: bar.low ? 2 : 1
        spacing: Theme.gap

        ActionButton {
            width: bar.low ? bar.room - small.width - Theme.gap : bar.room
            colors: Theme.cardColors
            strong: true
            pictogram: "rotate"
            text: bar.turned
                //: Button under the card: turns it upright for the person who holds it.
                ? qsTr("Turn back to me")
                //: Button under the card: turns it upside down, upright for the person opposite.
                : qsTr("Turn to the officer")
            onClicked: bar.turnRequested()
        }
        Row {
            id: small
            spacing: Theme.gap

            ActionButton {
                id: back
                height: speaker.implicitHeight
                labelled: !bar.low && Theme.columns(bar.width) > 1
                colors: Theme.cardColors
                pictogram: "back"
                //: Button under the card: puts it away.
                text: qsTr("Back")
                onClicked: bar.backRequested()
            }
            ActionButton {
                id: speaker
                width: bar.low ? implicitWidth : bar.room - back.width - exit.width - 2 * small.spacing
                       - (swap.visible ? swap.width + small.spacing : 0)
                labelled: !bar.low && Session.textScale <= 1.3
                colors: Theme.cardColors
                pictogram: "speaker"
                //: Button under the card: a voice reads it to the officer, in the officer's language.
                text: qsTr("Read aloud")
                onClicked: bar.readRequested()
            }
            ActionButton {
                id: swap
                height: speaker.implicitHeight
                visible: bar.bilingual
                enabled: !bar.turned
                labelled: !bar.low && Theme.columns(bar.width) > 1
                colors: Theme.cardColors
                pictogram: "swap"
                //: Button under the card: the reader's language and the officer's change places.
                text: qsTr("Swap the languages")
                onClicked: bar.swapRequested()
            }
            ExitButton {
                id: exit
                height: speaker.implicitHeight
                width: visible ? implicitWidth : 0
                colors: Theme.cardColors
                labelled: false
            }
        }
    }
}
