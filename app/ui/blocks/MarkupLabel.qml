// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// Text from a pack, with strong words and links. Tab walks its links one by one and Enter opens the marked one, since
// Text itself only knows the mouse.
StyledLabel {
    id: label

    required property string markup
    required property string plain

    readonly property int links: markup.split("<a ").length - 1
    property int chosen: 0

    function marked(): string {
        const parts = markup.split("<a ");
        return parts.map((part, index) => index === 0 ? part
            : index === chosen + 1 ? "<a " + part.replace("</a>", "</b></a>").replace(">", "><b>")
            : "<a " + part).join("");
    }

    function openChosen() {
        linkActivated(markup.split("<a ")[chosen + 1].match(/href="([^"]*)"/)[1]);
    }

    text: activeFocus && links > 0 ? marked() : markup
    textFormat: Text.StyledText
    spoken: plain
    activeFocusOnTab: links > 0
    onActiveFocusChanged: chosen = 0
    Keys.onTabPressed: event => {
        event.accepted = chosen + 1 < links;
        chosen += event.accepted ? 1 : 0;
    }
    Keys.onReturnPressed: openChosen()
    Keys.onEnterPressed: openChosen()
    Accessible.role: links > 0 ? Accessible.Link : Accessible.StaticText
    Accessible.focusable: links > 0
    Accessible.onPressAction: openChosen()

    FocusRing { shown: label.activeFocus }
}
