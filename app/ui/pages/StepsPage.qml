// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// A guide for this minute: one thing to do, to say or never to do fills the screen, and all buttons are under the
// thumb. Back goes one thing back; whoever leaves for the card or a number finds the place again.
PageFrame {
    id: page

    property int place: 0
    readonly property int end: guideModel.steps.count

    function go(where: int) {
        place = Math.max(0, Math.min(where, end));
        area.contentY = 0;
        ReadAloud.stop();
        Navigator.keepPlace(place === 0 ? "" : String(place));
    }

    function goBack(): bool {
        const within = guideModel.error === "" && place > 0;
        if (within) {
            go(place - 1);
        }
        return within;
    }

    title: guideModel.title
    scrolled: true
    ownBar: true
    Component.onCompleted: place = Math.max(0, Math.min(parseInt(query) || 0, end))

    Guide {
        id: guideModel
        guideId: page.argument
    }

    StepsTop {
        id: top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: guideModel.error === ""
        guide: guideModel
        place: page.place
    }
    ScrollArea {
        id: area
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: top.bottom
        anchors.bottom: bar.top
        visible: guideModel.error === ""
        clip: true
        maximumWidth: Theme.textColumn
        centred: page.columns > 1

        Repeater {
            model: guideModel.steps

            StepFace {
                required property int index

                Layout.fillWidth: true
                visible: page.place === index
                onTermRequested: termId => term.explain(termId)
            }
        }
        StepsEnd {
            Layout.fillWidth: true
            visible: page.place === page.end
            guide: guideModel
            onAgainRequested: page.go(0)
        }
    }

    StepsBar {
        id: bar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        guideId: page.argument
        atEnd: page.place >= page.end || guideModel.error !== ""
        onBackRequested: {
            if (!page.goBack()) {
                Navigator.canGoBack ? Navigator.back() : Navigator.home();
            }
        }
        onNextRequested: page.go(page.place + 1)
    }

    TermPanel {
        id: term
        anchors.fill: parent
    }

    ErrorArea {
        anchors.fill: parent
        anchors.bottomMargin: bar.height
        error: guideModel.error
    }
}
