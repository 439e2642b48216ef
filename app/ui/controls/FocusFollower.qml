// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// Scrolls a page so that the control which the keyboard has just reached can be seen, and stays so when there is less
// room.
Item {
    id: follower

    required property Flickable area
    readonly property Item focused: Window.activeFocusItem

    function holds(item: Item): bool {
        for (let ancestor = item; ancestor; ancestor = ancestor.parent) {
            if (ancestor === follower.area.contentItem) {
                return true;
            }
        }
        return false;
    }

    function follow() {
        if (!focused || !holds(focused)) {
            return;
        }
        const room = Theme.space;
        const top = focused.mapToItem(area.contentItem, 0, 0).y - room;
        const bottom = top + Math.min(focused.height + 2 * room, area.height);
        if (top < area.contentY) {
            area.contentY = Math.max(area.originY, top);
        } else if (bottom > area.contentY + area.height) {
            area.contentY = bottom - area.height;
        }
    }

    onFocusedChanged: follow()

    Connections {
        target: follower.area
        function onHeightChanged() { follower.follow(); }
    }
}
