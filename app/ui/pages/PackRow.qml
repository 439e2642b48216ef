// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.Ui

// One pack on this device: what it is for, when it was made, until when it holds, and whose key signed it.
ColumnLayout {
    id: row

    required property string name
    required property string version
    required property string date
    required property string expires
    required property string keyId

    spacing: Theme.tight

    StyledLabel {
        Layout.fillWidth: true
        text: row.name
        strong: true
    }
    StyledLabel {
        Layout.fillWidth: true
        //: On the page about the program. %1 is a number, %2 and %3 are dates, %4 names a key.
        text: qsTr("Version %1 of %2. Holds until %3. Signed with key %4.").arg(row.version).arg(row.date)
            .arg(row.expires).arg(row.keyId)
        soft: true
    }
}
