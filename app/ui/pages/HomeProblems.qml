// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// What went wrong without stopping the program, a sentence each. Made where there is one.
ColumnLayout {
    spacing: Theme.gap

    Notice {
        Layout.fillWidth: true
        //: On the home page, after somebody asked for a page that is not there. %1 is its address.
        text: Navigator.invalidPage === "" ? "" : qsTr("There is no page “%1”. You are on the first page.")
            .arg(Navigator.invalidPage)
    }
    Notice {
        Layout.fillWidth: true
        text: Session.problem
    }
    Notice {
        Layout.fillWidth: true
        icon: "pack-warning"
        text: Packs.problem
    }
}
