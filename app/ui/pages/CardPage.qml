// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The card that speaks for the reader. White and black whatever the theme, no name of a program on it; each line in the
// officers' language with the reader's own below it, or the other way round; at one touch the officers' alone, towards
// the person opposite. It can be read aloud to them, and the screen stays awake.
PageFrame {
    id: page

    property bool turned: false
    property bool swapped: false

    onTurnedChanged: area.showFirstLine()

    title: card.title
    fullScreen: true

    Card {
        id: card
        jurisdiction: page.argument
        name: page.query
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.cardColors.paper
    }

    ScrollArea {
        id: area

        // The first line lies at the bottom for the person opposite.
        function showFirstLine() {
            contentY = page.turned ? Math.max(0, contentHeight - height) : 0;
        }

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
        clip: true
        visible: card.error === ""
        maximumWidth: 1100
        onContentHeightChanged: showFirstLine()

        CardSide {
            Layout.fillWidth: true
            model: card
            turned: page.turned
            swapped: page.swapped
            rotation: page.turned ? 180 : 0
        }
        StyledLabel {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space
            visible: !page.turned
            text: card.trust
            size: Theme.smallSize
            color: Theme.cardColors.ink
        }
        TakeawayDoor {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space
            visible: !page.turned
            subject: Navigator.page
        }
    }

    CardBar {
        id: bar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        turned: page.turned
        low: page.low && page.width > page.height
        onBackRequested: Navigator.canGoBack ? Navigator.back() : Navigator.home()
        bilingual: card.bilingual
        onTurnRequested: page.turned = !page.turned
        onSwapRequested: page.swapped = !page.swapped
        onReadRequested: ReadAloud.read(card, 0, -1)
    }

    ErrorArea {
        anchors.fill: parent
        anchors.bottomMargin: bar.height
        error: card.error
    }
}
