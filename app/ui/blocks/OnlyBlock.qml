// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// Something that holds for some people only; who they are stands in its head, so that all others can pass it by. Two
// in a row may be for different people, so each says who.
RoleBlock {
    required property string audience

    first: true
    icon: "only"
    word: audience
}
