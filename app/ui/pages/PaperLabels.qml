// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Amparo.View
import Amparo.Ui

// The drawing of a paper with its numbered labels.
Column {
    id: paper

    required property BlockList model

    signal termRequested(string termId)

    Repeater {
        model: paper.model
        delegate: BlockChooser { onTermRequested: termId => paper.termRequested(termId) }
    }
}
