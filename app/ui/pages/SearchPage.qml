// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Search as you type. What was typed is held by this page alone and gone with it.
PageFrame {
    id: page

    //: Title of the page on which one searches all guides, numbers and words.
    title: qsTr("Search")

    Search {
        id: search
        query: field.text
    }

    SearchField {
        id: field
        anchors.top: parent.top
        anchors.topMargin: page.low ? Theme.tight : Theme.space
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * page.margin, Theme.textColumn)
        height: Math.min(implicitHeight, Math.max(0, page.height - 2 * Theme.tight))
        focus: true
        text: page.query
        //: In the empty field of the search.
        placeholderText: qsTr("Say it in your own words")
        name: page.title
    }

    ScrollArea {
        anchors.top: field.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.gap
        maximumWidth: Theme.textColumn
        clip: true

        SearchNothing {
            Layout.fillWidth: true
            visible: search.suggestions && search.query.trim() !== ""
            query: search.query
        }

        Repeater {
            model: search

            SearchHit {
                id: hit
                Layout.fillWidth: true
                onChosen: {
                    const target = hit.page;
                    Navigator.replace("search?q=" + encodeURIComponent(search.query));
                    Navigator.open(target);
                }
            }
        }
    }

    ErrorArea {
        anchors.fill: parent
        error: search.error
    }
}
