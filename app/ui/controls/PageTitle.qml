// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// The one title of a page, where a screen reader's heading key lands first.
StyledLabel {
    size: Theme.titleSize
    strong: true
    lineHeight: 1
    Accessible.role: Accessible.Heading
}
