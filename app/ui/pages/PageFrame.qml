// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// What every page is: a title, the part of its address after the first slash or the question mark, and how much room
// it has. Made anew each time that somebody goes to it, and gone when they leave.
FocusScope {
    id: page

    property string argument: ""
    property string query: ""
    property string title: ""
    // True once the page's own title has scrolled out of sight, so that the bar shows it.
    property bool scrolled: false
    // True for the card, which has the whole window to itself.
    property bool fullScreen: false
    // True for a page that has buttons of its own where the thumb is.
    property bool ownBar: false
    readonly property int columns: Theme.columns(width)
    readonly property bool low: Theme.low(height)
    readonly property int margin: Theme.margin(width)

    // A page with steps of its own goes back one of them and says true; otherwise the page itself is left.
    function goBack(): bool {
        return false;
    }

    Accessible.role: Accessible.Pane
    Accessible.name: title
}
