// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Which paper is this? One types what stands on it, or compares what it looks like. What was typed is gone with the page.
PageFrame {
    id: page

    //: Title of the page on which one finds the paper that one was given, such as a court's or an office's letter.
    title: qsTr("What is this paper?")

    DocumentList {
        id: documents
        query: field.text
    }

    ScrollArea {
        anchors.fill: parent
        maximumWidth: Theme.textColumn
        onContentYChanged: page.scrolled = contentY > heading.y + heading.height

        PageTitle {
            id: heading
            Layout.fillWidth: true
            text: page.title
        }
        SearchField {
            id: field
            Layout.fillWidth: true
            //: In the empty field of the page "What is this paper?": what stands at the top of the paper. Must be short.
            placeholderText: qsTr("Title or number")
            name: page.title
        }
        Chip {
            id: compare
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            checkable: true
            pictogram: "eye"
            //: Button on the page "What is this paper?": says of each paper how to recognise it.
            text: qsTr("Compare what they look like")
        }
        StyledLabel {
            Layout.fillWidth: true
            visible: !documents.found
            //: On the page "What is this paper?", above the list of all papers.
            text: qsTr("Nothing here is called that. These are all the papers that are explained:")
        }
        StyledLabel {
            Layout.fillWidth: true
            visible: documents.count === 0 && documents.error === ""
            //: On the page "What is this paper?", when no paper is explained for this country.
            text: qsTr("No papers are explained for this country yet. The search and the numbers still help.")
            size: Theme.leadSize
        }

        Repeater {
            model: documents

            DocumentRow {
                Layout.fillWidth: true
                compared: compare.checked
            }
        }
    }

    ErrorArea {
        anchors.fill: parent
        error: documents.error
    }
}
