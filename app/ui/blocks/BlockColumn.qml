// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Amparo.View
import Amparo.Ui

// Blocks one below the other, where there are too few for a list.
Column {
    id: column

    required property BlockList model

    signal termRequested(string termId)

    Repeater {
        model: column.model
        delegate: BlockChooser { onTermRequested: termId => column.termRequested(termId) }
    }
}
