// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// One guide in two languages, for two people who look at one screen: beside each other where there is room, one under
// the other on a phone.
PageFrame {
    id: page

    property bool swapped: false

    title: beside.title

    SideBySide {
        id: beside
        guideId: page.argument
    }

    // What a list or a Loader makes here reads the ids of this page: a bound component, which qmllint would want, cannot
    // be made by those of Qt 6.4.
    // qmllint disable unqualified

    ListView {
        id: list

        property bool moved: false

        anchors.fill: parent
        visible: beside.error === ""
        model: beside
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: PlainScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: beside.title
        onMovementStarted: moved = true
        onContentYChanged: page.scrolled = contentY > originY + Theme.titleSize * 2

        header: ColumnLayout {
            x: page.margin
            width: list.width - 2 * page.margin
            spacing: Theme.gap
            // It grows when the guide has been read; until somebody moves it, the list stays at the top.
            onHeightChanged: {
                if (!list.moved) {
                    list.positionViewAtBeginning();
                }
            }

            BesideRow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space
                kind: "title"
                number: 0
                own: beside.title
                ownLanguage: Session.language
                other: beside.otherTitle
                otherLanguage: beside.other
                ownStateText: ""
                otherStateText: ""
                swapped: page.swapped
                wide: page.columns > 1
            }
            BesideLanguages {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.wideSpace
                model: beside
                onSwap: page.swapped = !page.swapped
            }
        }
        delegate: BesideRow {
            x: page.margin
            width: list.width - 2 * page.margin
            swapped: page.swapped
            wide: page.columns > 1
        }
        footer: Item { height: Theme.section }
        FocusFollower { area: list }
    }
    Loader {
        anchors.fill: parent
        active: beside.error !== ""
        sourceComponent: ErrorArea { error: beside.error }
    }
    // qmllint enable unqualified
}
