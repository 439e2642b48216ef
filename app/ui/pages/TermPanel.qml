// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Explains a legal word over the page it was met on, so that nobody loses their place. Escape or a touch beside it
// closes it.
FocusScope {
    id: panel

    property Item returnTo: null

    function explain(termId: string) {
        returnTo = Window.activeFocusItem;
        term.termId = termId;
        visible = true;
        closeButton.forceActiveFocus();
    }

    function close() {
        visible = false;
        if (returnTo !== null) {
            returnTo.forceActiveFocus();
        }
    }

    visible: false
    Keys.onEscapePressed: close()
    Accessible.role: Accessible.Dialog
    Accessible.name: term.name

    Term { id: term }

    MouseArea {
        anchors.fill: parent
        onClicked: panel.close()
        onWheel: wheel => wheel.accepted = true

        Rectangle {
            anchors.fill: parent
            color: Theme.colors.ink
            opacity: 0.4
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.textColumn + 2 * Theme.wideSpace)
        height: Math.min(parent.height, words.contentHeight)
        color: Theme.colors.surface
        border.width: 2
        border.color: Theme.colors.primary

        MouseArea { anchors.fill: parent }

        ScrollArea {
            id: words
            anchors.fill: parent

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space

                Pictogram {
                    name: "term"
                    size: Theme.icon(40)
                }
                PageTitle {
                    Layout.fillWidth: true
                    text: term.name
                    size: Theme.doorSize
                }
                Pressable {
                    id: closeButton
                    //: Closes the explanation of a legal word. Read aloud only.
                    text: qsTr("Close")
                    horizontalPadding: 0
                    outlineWidth: 0
                    contentItem: Item {
                        Pictogram {
                            anchors.centerIn: parent
                            name: "close"
                        }
                    }
                    onClicked: panel.close()
                }
            }
            StyledLabel {
                Layout.fillWidth: true
                text: term.error !== "" ? term.error : term.definition
                textFormat: term.error !== "" ? Text.PlainText : Text.StyledText
                size: Theme.leadSize
            }
            SourceList {
                Layout.fillWidth: true
                sources: term.sources
                stateText: term.stateText
            }
        }
    }
}
