// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// Something that is on or off, said in words and shown by a knob with a tick.
Pressable {
    id: row

    verticalPadding: Theme.gap + Theme.tight
    checkable: true

    contentItem: RowLayout {
        spacing: Theme.space

        ColumnLayout {
            spacing: 0

            StyledLabel {
                Layout.fillWidth: true
                text: row.text
                size: Theme.leadSize
                strong: true
                silent: true
            }
            StyledLabel {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.description
                soft: true
                silent: true
            }
        }
        Rectangle {
            implicitWidth: Theme.icon(56)
            implicitHeight: Theme.icon(32)
            radius: height / 2
            color: row.checked ? Theme.colors.primary : Theme.colors.surface
            border.width: 2
            border.color: row.checked ? Theme.colors.primary : Theme.colors.softInk

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                anchors.left: row.checked ? undefined : parent.left
                anchors.right: row.checked ? parent.right : undefined
                anchors.margins: Theme.tight
                width: height
                height: parent.height - 2 * Theme.tight
                radius: height / 2
                color: row.checked ? Theme.colors.primaryText : Theme.colors.softInk

                Pictogram {
                    anchors.centerIn: parent
                    visible: row.checked
                    name: "check"
                    size: Math.round(parent.height * 0.8)
                    ink: Theme.colors.primary
                }
            }
        }
    }
}
