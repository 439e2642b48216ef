// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The colours that one theme must name, by what they mean. Everything that carries text comes as a pair: an ink, and
// the tint that it may stand on besides the paper and the surface.
QtObject {
    required property color paper
    required property color surface
    required property color pressed
    required property color ink
    required property color softInk
    required property color line
    required property color primary
    required property color primaryTint
    required property color primaryText
    required property color focus
    required property color doInk
    required property color doTint
    required property color sayInk
    required property color sayTint
    required property color neverInk
    required property color neverTint
    required property color warningInk
    required property color warningTint
    required property color nowInk
    required property color nowTint
}
