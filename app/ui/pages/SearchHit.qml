// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Amparo.Ui

// One thing that the search found, with the words that were found in bold.
Item {
    id: hit

    required property string title
    required property string snippet
    required property string icon
    required property string page

    signal chosen

    function withoutTags(markup: string): string {
        return markup.replace(/<[^>]*>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
    }

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    ListRow {
        id: row
        anchors.fill: parent
        pictogram: hit.icon
        text: hit.withoutTags(hit.title)
        markup: hit.title
        description: hit.snippet
        Accessible.description: hit.withoutTags(hit.snippet)
        onClicked: hit.chosen()
    }
}
