// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Amparo.View
import Amparo.Ui

// A field that narrows a list while one types. Escape empties it first and leaves the page only when it is empty.
TextField {
    id: field

    property string name: placeholderText
    property string icon: "search"

    implicitHeight: Math.max(Theme.touch + Theme.gap, contentHeight + Theme.wideSpace)
    leftPadding: (Session.mirrored ? clear.width : sign.width + Theme.space) + Theme.tight
    rightPadding: (Session.mirrored ? sign.width + Theme.space : clear.width) + Theme.tight
    font.family: Theme.family
    font.pixelSize: Theme.leadSize
    color: Theme.colors.ink
    placeholderTextColor: Theme.colors.softInk
    selectionColor: Theme.colors.primary
    selectedTextColor: Theme.colors.primaryText
    selectByMouse: true
    horizontalAlignment: TextInput.AlignLeft
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    Keys.onEscapePressed: event => {
        event.accepted = field.text !== "";
        field.clear();
    }
    Accessible.role: Accessible.EditableText
    Accessible.name: name

    background: FieldFrame {
        focused: field.activeFocus
        border.width: 2
        border.color: Theme.colors.primary
    }

    Pictogram {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap + Theme.tight
        anchors.verticalCenter: parent.verticalCenter
        name: field.icon
    }

    Pressable {
        id: clear
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: field.text !== ""
        width: visible ? Theme.touch : 0
        outlineWidth: 0
        fill: "transparent"
        horizontalPadding: 0
        //: Button inside a search field, empties it. Read aloud only.
        text: qsTr("Clear")
        contentItem: Item {
            Pictogram {
                anchors.centerIn: parent
                name: "close"
            }
        }
        onClicked: {
            field.clear();
            field.forceActiveFocus();
        }
    }
}
