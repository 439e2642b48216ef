// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The card that speaks for the reader. White and black whatever the theme, no name of a program on it; the officers'
// language on top, turned towards the person opposite at one touch, the reader's own below.
PageFrame {
    id: page

    property bool turned: false

    title: card.title
    fullScreen: true

    Card {
        id: card
        jurisdiction: page.argument
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.cardColors.paper
    }

    ScrollArea {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
        clip: true
        visible: card.error === ""
        maximumWidth: 1100

        CardSide {
            Layout.fillWidth: true
            model: card
            rotation: page.turned ? 180 : 0
        }
        CardMeaning {
            Layout.fillWidth: true
            model: card
            visible: !page.turned
        }
    }

    CardBar {
        id: bar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        turned: page.turned
        onBackRequested: Navigator.canGoBack ? Navigator.back() : Navigator.home()
        onTurnRequested: page.turned = !page.turned
    }

    ErrorArea {
        anchors.fill: parent
        anchors.bottomMargin: bar.height
        error: card.error
    }
}
