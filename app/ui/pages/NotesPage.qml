// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// The family plan and notes: kept on this device only when somebody asks for it, behind a passphrase.
PageFrame {
    id: page

    title: content.title

    Notes { id: content }

    ScrollArea {
        anchors.fill: parent
        maximumWidth: Theme.textColumn
        onContentYChanged: page.scrolled = contentY > heading.y + heading.height

        PageTitle {
            id: heading
            Layout.fillWidth: true
            text: page.title
        }
        StyledLabel {
            Layout.fillWidth: true
            visible: !content.possible
            //: On the page for notes, in a kiosk.
            text: qsTr("Nothing is kept on this device, so notes cannot be written here. Print the guide to the family "
                       + "plan and fill it in by hand.")
        }
        Notice {
            Layout.fillWidth: true
            text: content.problem
        }
        NotesLock {
            Layout.fillWidth: true
            visible: content.possible && !content.open
            notes: content
        }
        Loader {
            Layout.fillWidth: true
            active: content.open
            visible: active
            sourceComponent: NotesFields {
                // qmllint disable unqualified
                notes: content
                // qmllint enable unqualified
            }
        }
    }
}
