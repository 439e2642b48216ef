// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// How somebody who does not believe the program finds out without it: one way for anybody, three for people who know
// computers. The commands are the same in every language.
ColumnLayout {
    id: check

    readonly property list<string> commands: ["amparo --privacy-report", "strace -f -e trace=network amparo",
                                              "grep Seccomp /proc/$(pidof amparo)/status"]

    spacing: Theme.gap

    function meaning(index: int): string {
        return index === 0
            //: What the command above this line does: "amparo --privacy-report".
            ? qsTr("tries all of the above and writes down what the system answered.")
            : index === 1
            //: What the command above this line does: "strace …". AF_UNIX stays as it is.
            ? qsTr("shows every connection that the program asks for: only AF_UNIX, which does not leave this device.")
            //: What the command above this line does: "grep Seccomp …". Seccomp stays as it is.
            : qsTr("shows that the system holds the lock. “Seccomp: 2” means: locked until the program ends.");
    }

    StyledLabel {
        Layout.fillWidth: true
        //: Above the ways to check the program's promises.
        text: qsTr("How to check this yourself")
        size: Theme.headingSize
        strong: true
        Accessible.role: Accessible.Heading
    }
    StyledLabel {
        Layout.fillWidth: true
        //: A way to check the program's promise that anybody can try.
        text: qsTr("Turn on airplane mode and use the program: everything works as before.")
    }
    StyledLabel {
        Layout.fillWidth: true
        //: Above commands to be typed on a computer.
        text: qsTr("On a computer, somebody who knows how can type this into a terminal:")
    }
    Repeater {
        model: check.commands

        ColumnLayout {
            id: line

            required property string modelData
            required property int index

            Layout.fillWidth: true
            spacing: 0

            StyledLabel {
                Layout.fillWidth: true
                text: line.modelData
                language: "en"
                natural: true
                strong: true
            }
            StyledLabel {
                Layout.fillWidth: true
                text: check.meaning(line.index)
                soft: true
            }
        }
    }
}
