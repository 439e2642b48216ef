// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// A legal word, and what it means.
RoleBlock {
    required property string detail

    icon: "term"
    word: plain
    text: detail
}
