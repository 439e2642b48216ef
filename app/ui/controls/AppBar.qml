// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The top of the window: the way home, the language, which must be findable without reading, and in the far corner, away
// from the thumb, the way out. On wide windows it also holds what ThumbBar holds on a phone.
Rectangle {
    id: bar

    required property bool compact
    // The page's title once it has scrolled away; empty while it can be seen.
    property string title: ""
    property bool canGoBack: false

    // Words go where there is no room, so that the way out is never pushed off: on a phone first the program's name, then
    // the language's; on wide windows all but the way out's and the language's, then these.
    readonly property int room: width - (exit.visible ? exit.width + exit.Layout.leftMargin : 0)
    readonly property int spare: width - 6 * (Theme.bodyIcon + 5 * Theme.gap)
    readonly property int outWords: exit.visible ? exit.wordWidth : 0
    readonly property bool roomForAll: !compact && outWords + language.wordWidth + back.wordWidth + home.wordWidth
                                       + search.wordWidth + settings.wordWidth <= spare
    readonly property bool roomForOne: compact ? title === "" && language.fullWidth + home.height <= room
                                               : outWords + language.wordWidth <= spare
    readonly property bool roomForBoth: compact ? title === "" && language.fullWidth + home.fullWidth <= room
                                                : roomForAll

    signal backRequested

    implicitHeight: row.implicitHeight + 2 * Theme.tight
    color: Theme.colors.surface

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: Theme.tight
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.tight

        BarButton {
            id: back
            visible: !bar.compact && bar.canGoBack
            labelled: bar.roomForAll
            pictogram: "back"
            //: Button in the bar: the page before this one.
            text: qsTr("Back")
            onClicked: bar.backRequested()
        }
        BarButton {
            id: home
            pictogram: "amparo"
            //: The program's name, on the button that leads to the first page. Not translated in Latin scripts.
            text: qsTr("Amparo")
            //: What a screen reader adds to the name of the button "Amparo".
            description: qsTr("To the first page")
            labelled: bar.roomForBoth
            onClicked: Navigator.home()
        }
        StyledLabel {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            text: bar.title
            strong: true
            silent: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        BarButton {
            id: search
            visible: !bar.compact
            labelled: bar.roomForAll
            pictogram: "search"
            //: Button in the bar: search all guides and numbers.
            text: qsTr("Search")
            current: Navigator.name === "search"
            onClicked: Navigator.open("search")
        }
        BarButton {
            id: settings
            visible: !bar.compact
            labelled: bar.roomForAll
            pictogram: "settings"
            //: Button in the bar: text size, colours, what is remembered.
            text: qsTr("Settings")
            current: Navigator.name === "settings"
            onClicked: Navigator.open("settings")
        }
        BarButton {
            id: language
            pictogram: "language"
            text: Session.languageName
            //: What a screen reader adds to the button that carries the language's own name.
            description: qsTr("Change language or country")
            labelled: bar.roomForOne
            current: Navigator.name === "languages"
            onClicked: Navigator.open("languages")
        }
        ExitButton {
            id: exit
            Layout.leftMargin: Theme.gap
            labelled: !bar.compact && bar.outWords <= bar.spare
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.border
        color: Theme.colors.line
    }
}
