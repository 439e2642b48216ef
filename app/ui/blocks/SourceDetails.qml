// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// What a block rests on and how it was translated: in one line of words, and, once opened, in full. Closed by default,
// since the reader came for the sentence above; the list is made when it is opened.
Item {
    id: details

    property string sources: ""
    property int sourceCount: 0
    property bool advice: false
    property string state: "source"
    property string stateText: ""
    property string original: ""
    property bool expanded: false
    // Where the list begins.
    property real listTop: 0

    readonly property bool opens: sourceCount > 0 || stateText !== "" || original !== ""
    //: Under a sentence: opens the list of laws and pages that it rests on.
    readonly property string basis: sourceCount > 0 ? qsTr("Where this comes from")
        //: Under a sentence that is practical advice and states no law.
        : advice ? qsTr("Practical advice") : ""
    readonly property string translation:
        //: Under a sentence that no person has checked after a machine translated it.
        state === "machine" ? qsTr("Machine translation")
        //: Under a sentence whose English original has changed since.
        : state === "outdated" ? qsTr("Older than the original")
        //: Under a sentence that is shown in its original language because nobody has translated it.
        : state === "missing" ? qsTr("Not translated yet") : ""
    readonly property string line: basis !== "" && translation !== "" ? basis + " · " + translation
                                                                      : basis + translation

    height: expanded ? list.y + list.height + Theme.space : listTop
    onSourcesChanged: expanded = false
    onExpandedChanged: {
        if (expanded) {
            list.setSource("SourceList.qml", {sources: sources, stateText: stateText, original: original});
        } else {
            list.source = "";
        }
    }

    Loader {
        id: list
        y: details.listTop
        width: parent.width
    }
}
