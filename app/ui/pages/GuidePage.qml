// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Amparo.View
import Amparo.Ui

// One guide. On a phone: what to do right now first, the card and the numbers under the thumb. On wide windows: the
// contents before the text and what belongs to it after.
PageFrame {
    id: page

    readonly property bool roomy: Theme.columns(height * 1.6) > 1 || columns > 1
    // What cannot be seen yet is made after the first frame. Being asynchronous is not enough: the frame waits for it.
    property bool drawn: false

    title: guideModel.title

    Guide {
        id: guideModel
        guideId: page.argument
    }

    Connections {
        target: page.Window.window
        enabled: !page.drawn
        function onFrameSwapped() { page.drawn = true; }
    }

    // What a Loader makes here reads the ids of this page: a bound component, which qmllint would want, cannot be made
    // by a Loader of Qt 6.4.
    // qmllint disable unqualified

    Item {
        id: columns
        anchors.top: parent.top
        anchors.bottom: actions.top
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 1500)

        Loader {
            id: contents
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            width: active ? Math.round(parent.width * 0.22) : 0
            active: page.columns > 1 && !page.low && guideModel.error === ""
            sourceComponent: GuideContents {
                model: guideModel
                onSectionRequested: row => list.positionViewAtIndex(row, ListView.Beginning)
            }
        }

        ListView {
            id: list

            property bool moved: false

            // The head grows when the guide has been read, and the list finds out how high its rows are: until somebody
            // moves it, it stays at the top.
            function stayAtTop() {
                if (!moved) {
                    contentY = originY - header.height;
                }
            }

            anchors.left: contents.right
            anchors.right: aside.left
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            visible: guideModel.error === ""
            model: guideModel
            reuseItems: true
            cacheBuffer: page.drawn ? 2 * height : 0
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            topMargin: header.height
            bottomMargin: footer.height
            // Sections only tell each block which kind its neighbours are of; they show nothing themselves.
            section.property: "kind"
            ScrollBar.vertical: PlainScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: guideModel.title
            currentIndex: ReadAloud.row
            highlight: Rectangle { color: Theme.colors.primaryTint }
            highlightMoveDuration: 0
            keyNavigationEnabled: false
            onOriginYChanged: stayAtTop()
            onTopMarginChanged: stayAtTop()
            onMovementStarted: moved = true
            onMovementEnded: Navigator.keepPlace(String(Math.max(0, indexAt(0, contentY))))
            Component.onCompleted: {
                if (page.query !== "") {
                    moved = true;
                    positionViewAtIndex(Math.max(0, parseInt(page.query) || 0), ListView.Beginning);
                }
            }
            onContentYChanged: page.scrolled = contentY > header.y + header.titleBottom

            delegate: BlockChooser {
                inset: page.margin
                onTermRequested: termId => term.explain(termId)
            }

            GuideHeader {
                id: header
                parent: list.contentItem
                y: list.originY - height
                width: list.width
                height: implicitHeight
                inset: page.margin
                low: page.low
                guide: guideModel
                onHeightChanged: list.stayAtTop()
            }
            Loader {
                id: footer
                parent: list.contentItem
                y: list.originY + list.contentHeight
                width: list.width
                asynchronous: true
                active: page.drawn
                sourceComponent: GuideFooter {
                    inset: page.margin
                    guide: guideModel
                    withActions: !actions.active
                    withRelated: !aside.active
                }
            }
            FocusFollower { area: list }
        }

        Loader {
            id: aside
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            width: active ? Math.round(parent.width * 0.27) : 0
            active: page.columns > 2 && guideModel.error === ""
            sourceComponent: GuideAside { guide: guideModel }
        }
    }

    Loader {
        id: actions
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        // A Loader keeps the height of what it has let go.
        height: active ? implicitHeight : 0
        active: page.columns === 1 && page.roomy && guideModel.error === ""
        sourceComponent: GuideActions { situation: guideModel.guideId }
    }

    Loader {
        id: term

        function explain(termId: string) {
            active = true;
            (item as TermPanel).explain(termId);
        }

        anchors.fill: parent
        active: false
        sourceComponent: TermPanel {}
    }

    Loader {
        anchors.fill: parent
        active: guideModel.error !== ""
        sourceComponent: ErrorArea { error: guideModel.error }
    }
    // qmllint enable unqualified
}
