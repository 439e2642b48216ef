// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.View
import Amparo.Ui

// One language by its own name, and in the reader's own how it is called and how far its translation has come.
ChoiceRow {
    id: row

    required property string tag
    required property string nativeName
    required property string name
    required property real share
    required property bool current
    required property bool fontMissing

    readonly property string progress: share >= 0.995 ? ""
        //: Beside a language that is not translated completely. %1 is a number from 0 to 99.
        : qsTr("%1 % translated").arg(Math.floor(share * 100))
    //: Beside a language whose letters this device cannot draw.
    readonly property string missing: fontMissing ? qsTr("this device has no letters for it") : ""

    text: nativeName
    note: (name === nativeName ? "" : name) + (progress === "" ? "" : " · " + progress)
        + (missing === "" ? "" : " · " + missing)
    language: tag
    chosen: current
    onClicked: Session.language = tag
}
