// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// The line under a block that says what it rests on and how it was translated, and opens to the sources themselves.
// Closed by default: the reader came for the sentence above.
Item {
    id: provenance

    property string sources: ""
    property int sourceCount: 0
    property bool advice: false
    property string state: "source"
    property string stateText: ""
    property string original: ""
    property bool expanded: false
    // True where a SourceSign beside the text opens this, so that the line itself would be too much.
    property bool quiet: false

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

    visible: line !== "" && (!quiet || expanded)
    width: parent ? parent.width : 0
    height: !visible ? 0 : expanded ? details.y + details.height + Theme.space : toggle.height
    onSourcesChanged: expanded = false

    Pressable {
        id: toggle
        anchors.left: parent.left
        visible: !provenance.quiet
        width: Math.min(parent.width, implicitWidth)
        enabled: provenance.opens
        fill: "transparent"
        outlineWidth: 0
        horizontalPadding: 0
        text: provenance.line
        Accessible.role: enabled ? Accessible.Button : Accessible.StaticText
        onClicked: provenance.expanded = !provenance.expanded

        contentItem: RowLayout {
            spacing: Theme.gap

            Pictogram {
                visible: provenance.opens
                name: provenance.expanded ? "collapse" : "expand"
                size: Theme.icon(16)
                ink: Theme.colors.softInk
            }
            StyledLabel {
                Layout.fillWidth: true
                text: provenance.line
                size: Theme.smallSize
                soft: true
                silent: true
            }
        }
    }

    SourceList {
        id: details
        y: provenance.quiet ? Theme.gap : toggle.height
        width: parent.width
        visible: provenance.expanded
        sources: provenance.sources
        stateText: provenance.stateText
        original: provenance.original
    }
}
