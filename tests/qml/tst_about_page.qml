// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    name: "AboutPage"
    width: 390
    height: 844

    AboutPage { id: page; anchors.fill: parent }

    function test_says_which_version_how_old_and_whose_key() {
        verify(texts(page).some(text => /Amparo \d+\.\d+\.\d+, Qt 6\./.test(text)));
        verify(shows(page, "United States"));
        verify(texts(page).some(text => /Version 2026112301 of .*2026\. Holds until .*2027\. Signed with key/
                                        .test(text)), texts(page).join(" / "));
    }

    function test_says_that_it_is_no_lawyer() {
        verify(shows(page, "not legal advice"));
    }
}
