// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// The edge of a field that one types in.
Rectangle {
    property alias focused: ring.shown

    color: Theme.colors.surface
    radius: Theme.radius
    border.width: Theme.border
    border.color: Theme.colors.softInk

    FocusRing { id: ring }
}
