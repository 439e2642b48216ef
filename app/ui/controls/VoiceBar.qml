// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// At the bottom while something is read aloud: the sentence that is being said, pause, the next one, how fast, and the
// end. Says plainly when there is no voice, or when it has stopped.
Loader {
    // True where what is said already stands on the page.
    property bool hushed: false

    active: !QuickExit.away && !hushed && (ReadAloud.active || ReadAloud.problem !== "")
    visible: active
    sourceComponent: Rectangle {
        implicitHeight: column.implicitHeight + 2 * Theme.gap
        color: Theme.colors.sayTint

        Rectangle {
            width: parent.width
            height: 2
            color: Theme.colors.sayInk
        }
        ColumnLayout {
            id: column
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.gap
            spacing: Theme.gap

            StyledLabel {
                Layout.fillWidth: true
                visible: ReadAloud.problem === ""
                text: ReadAloud.sentence
                language: ReadAloud.language
                natural: true
                strong: true
                silent: true
                maximumLineCount: 3
                elide: Text.ElideRight
                color: Theme.colors.sayInk
            }
            StyledLabel {
                Layout.fillWidth: true
                visible: ReadAloud.problem !== ""
                text: ReadAloud.problem
                Accessible.role: Accessible.AlertMessage
            }
            ActionButton {
                Layout.fillWidth: true
                visible: ReadAloud.offersOfficial
                pictogram: "speaker"
                //: Button where the device has no voice for the reader's language: it reads what is said to officers.
                text: qsTr("Read the officers' words")
                onClicked: ReadAloud.readOfficial()
            }
            RowLayout {
                spacing: Theme.gap

                ActionButton {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: ReadAloud.active && !ReadAloud.offersOfficial
                    strong: true
                    text: ReadAloud.paused
                        //: Button while reading aloud is halted.
                        ? qsTr("Go on")
                        //: Button while something is read aloud: halts it.
                        : qsTr("Pause")
                    onClicked: ReadAloud.pauseOrGoOn()
                }
                ActionButton {
                    Layout.fillHeight: true
                    visible: ReadAloud.active && !ReadAloud.offersOfficial
                    labelled: false
                    pictogram: "forward"
                    //: Button while something is read aloud: goes to the next sentence.
                    text: qsTr("Next sentence")
                    onClicked: ReadAloud.next()
                }
                ActionButton {
                    Layout.fillHeight: true
                    visible: ReadAloud.active && !ReadAloud.offersOfficial
                    text: ReadAloud.pace.toLocaleString(Qt.locale(Session.language), "g", 3) + " ×"
                    //: What a screen reader adds to the button that shows how fast a voice reads.
                    description: qsTr("How fast it reads")
                    onClicked: ReadAloud.pace = ReadAloud.pace >= 1.5 ? 0.75 : ReadAloud.pace + 0.25
                }
                ActionButton {
                    Layout.fillWidth: !ReadAloud.active || ReadAloud.offersOfficial
                    Layout.fillHeight: true
                    labelled: !ReadAloud.active || ReadAloud.offersOfficial
                    pictogram: "close"
                    //: Button while something is read aloud: ends it.
                    text: qsTr("Stop reading")
                    onClicked: ReadAloud.stop()
                }
            }
        }
    }
}
