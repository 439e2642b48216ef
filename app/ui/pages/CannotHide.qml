// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// What no program can do for its reader, said plainly, so that nobody relies on it.
ColumnLayout {
    spacing: Theme.gap

    StyledLabel {
        Layout.fillWidth: true
        //: Above the list of what the program cannot hide.
        text: qsTr("What this program cannot hide")
        size: Theme.headingSize
        strong: true
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: [
            //: Something that the program cannot hide.
            qsTr("That it is installed. Whoever searches this device finds its files, and so does a list of all programs."),
            //: Something that the program cannot hide.
            qsTr("What is on the screen, from somebody beside you or a camera."),
            //: Something that the program cannot hide. The device: phone or computer.
            qsTr("Anything, when somebody takes this device while it is unlocked and the program is open."),
            //: Something that the program cannot hide.
            qsTr("Calls and messages. They are in the list of your phone and with your phone company."),
            //: Something that the program cannot hide.
            qsTr("What another program on this device watches: a keyboard that learns, a screen recorder, spying software."),
            //: Something that the program cannot hide.
            qsTr("Anything on a device that is not yours, such as one from your work.")
        ]

        IconLine {
            required property string modelData

            Layout.fillWidth: true
            icon: "eye"
            size: Theme.bodySize
            text: modelData
        }
    }
}
