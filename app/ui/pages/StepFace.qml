// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// One thing to do, to say or never to do, as large as the screen allows. Its kind is told by a sign, by a word and by
// the colour.
ColumnLayout {
    id: face

    required property string kind
    required property string text
    required property string plain
    required property string textLanguage
    required property string official
    required property string officialLanguage
    required property string audience
    required property string detail
    required property string sources
    required property int sourceCount
    required property bool advice
    required property string state
    required property string stateText
    required property string original

    readonly property int size: Math.max(Theme.nowSize, Math.min(1.5 * Theme.nowSize, Math.round(width / 11)))
    readonly property color ink: Theme.inkOf(kind)
    readonly property color tint: Theme.tintOf(kind)
    readonly property string word:
        //: Large word over a sentence that the reader may say aloud to officers.
        kind === "say" ? qsTr("Say")
        //: Large word over a thing that one must never do.
        : kind === "never" ? qsTr("Never")
        : kind === "only" ? audience
        //: Large word over a thing to do at this moment.
        : qsTr("Do")

    signal termRequested(string termId)

    spacing: Theme.space

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: head.implicitHeight + 2 * Theme.gap
        color: face.tint
        radius: Theme.radius
        border.width: 2
        border.color: face.ink

        RowLayout {
            id: head
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.space
            spacing: Theme.space

            Pictogram {
                name: face.kind === "now" ? "do" : face.kind
                size: Theme.icon(48)
                ink: face.ink
                tint: Theme.colors.surface
            }
            PageTitle {
                Layout.fillWidth: true
                text: face.word
                color: face.ink
            }
        }
    }
    StyledLabel {
        Layout.fillWidth: true
        visible: text !== "" && face.kind !== "now"
        text: face.detail
        soft: true
    }
    StyledLabel {
        Layout.fillWidth: true
        visible: face.official !== ""
        text: face.official
        size: face.size
        language: face.officialLanguage
        strong: true
        natural: true
    }
    MarkupLabel {
        Layout.fillWidth: true
        visible: face.plain !== "" && face.plain !== face.official
        markup: face.text
        plain: face.plain
        language: face.textLanguage
        size: face.official === "" ? face.size : Theme.leadSize
        strong: face.official === ""
        lineHeight: Theme.lineSpacing(language) - 0.07
        onLinkActivated: link => {
            if (!Navigator.openLink(link) && link.startsWith("term:")) {
                face.termRequested(link.slice(5));
            }
        }
    }
    Provenance {
        Layout.fillWidth: true
        Layout.preferredHeight: height
        sources: face.sources
        sourceCount: face.sourceCount
        advice: face.advice
        state: face.state
        stateText: face.stateText
        original: face.original
    }
}
