// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Stands over everything when a visitor has done nothing for a while: picture, words, voice, and one large answer.
FocusScope {
    id: warning

    LayoutMirroring.enabled: Session.mirrored
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.text + " " + meaning.text
    Component.onCompleted: {
        if (ReadAloud.speaks(Session.language)) {
            ReadAloud.readOne(question.text + " " + meaning.text, Session.language);
        }
    }
    Component.onDestruction: ReadAloud.stop()

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.warningTint
    }
    // What lies below is not to be reached.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
    }

    ScrollArea {
        anchors.fill: parent
        maximumWidth: Theme.textColumn
        centred: true
        spacing: Theme.wideSpace

        Pictogram {
            Layout.alignment: Qt.AlignHCenter
            name: "clock"
            size: Theme.icon(128)
            ink: Theme.colors.warningInk
            tint: Theme.colors.surface
        }
        PageTitle {
            id: question
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            size: Theme.scaled(40)
            //: Over everything in a kiosk, when the visitor has done nothing for a while.
            text: qsTr("Are you still here?")
        }
        StyledLabel {
            id: meaning
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            size: Theme.leadSize
            //: Over everything in a kiosk, under "Are you still here?".
            text: qsTr("If nobody answers, everything you did here is forgotten.")
        }
        StyledLabel {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            size: Theme.leadSize
            strong: true
            //: Over everything in a kiosk, under "Are you still here?". %1 is 30, 20 or 10.
            text: qsTr("Seconds left: %1").arg(KioskVisit.secondsLeft.toLocaleString(Qt.locale(Session.language), "f", 0))
        }
        ActionButton {
            Layout.fillWidth: true
            implicitHeight: Math.max(2 * Theme.touch, implicitContentHeight + 2 * Theme.space)
            focus: true
            strong: true
            horizontalPadding: Theme.wideSpace
            pictogram: "eye"
            //: The one large answer to "Are you still here?".
            text: qsTr("I am still here")
            onClicked: KioskVisit.stay()
        }
        ActionButton {
            Layout.fillWidth: true
            horizontalPadding: Theme.wideSpace
            pictogram: "do"
            //: The other answer to "Are you still here?", for who is done or has just come.
            text: qsTr("I am done")
            onClicked: KioskVisit.end()
        }
    }
}
