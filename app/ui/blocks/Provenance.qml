// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// The line under a block that says what it rests on, and opens to the sources themselves.
SourceDetails {
    id: provenance

    visible: line !== ""
    width: parent ? parent.width : 0
    listTop: visible ? toggle.height : 0

    Disclosure {
        id: toggle
        width: Math.min(parent.width, implicitWidth)
        text: provenance.line
        enabled: provenance.opens
        open: provenance.expanded
        onClicked: provenance.expanded = !provenance.expanded
    }
}
