// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// One pack on this device: what it is for, whose it is, how old. A publisher's own pack also shows its guides, and can
// be removed.
ColumnLayout {
    id: row

    required property string name
    required property string publisher
    required property string maker
    required property string age
    required property bool expired
    required property string detail

    signal forget(publisher: string)

    spacing: Theme.tight

    SectionHead {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        icon: "pack"
        text: row.name
    }
    IconLine {
        Layout.fillWidth: true
        icon: row.publisher === "" ? "amparo" : "warning"
        text: row.maker
        size: Theme.bodySize
        ink: row.publisher === "" ? Theme.colors.ink : Theme.colors.warningInk
    }
    IconLine {
        Layout.fillWidth: true
        icon: row.expired ? "warning" : "clock"
        text: row.age
        size: Theme.bodySize
        ink: row.expired ? Theme.colors.warningInk : Theme.colors.ink
    }
    StyledLabel {
        Layout.fillWidth: true
        text: row.detail
        soft: true
    }
    Repeater {
        model: row.publisher === "" ? 0 : 1

        GuideRows {
            Layout.fillWidth: true
            columns: 1
            model: GuideList { publisher: row.publisher }
        }
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: row.publisher !== ""
        pictogram: "close"
        //: Button: removes the information of a community centre from this device.
        text: qsTr("Remove")
        description: row.maker
        onClicked: row.forget(row.publisher)
    }
}
