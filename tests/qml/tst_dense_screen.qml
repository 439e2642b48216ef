// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

// A small phone whose screen has two pixels for each that a page counts: what is drawn gets finer, not larger.
Item {
    Main {
        id: window

        width: 360
        height: 720

        AmparoCase {
            id: testCase

            readonly property Item everything: window.contentItem.parent

            name: "DenseScreen"

            function test_nothing_grows_or_runs_out_of_the_window_data() {
                return ["home", "now", "guide/us/home-door", "card/us", "hotlines?only=us-hotline", "settings"]
                    .map(page => ({tag: page}));
            }

            function test_nothing_grows_or_runs_out_of_the_window(data) {
                compare(Screen.devicePixelRatio, 2);
                verify(Navigator.open(data.tag));
                tryVerify(() => visibleItems(everything).some(item => item instanceof Pictogram));
                tryVerify(() => fault() === "", 5000, fault());
            }

            // The first thing that takes more room than it should; empty when all is well.
            function fault(): string {
                return visibleItems(everything).map(item => faultOf(item)).find(text => text !== "") ?? "";
            }

            function faultOf(item: Item): string {
                const right = item.mapToItem(everything, item.width, 0).x;
                return item instanceof Pictogram && (item.width > item.size || item.height > item.size)
                    ? "the picture " + item.name + " is " + item.width + " wide and not " + item.size
                    : item instanceof CodeImage && item.width > item.size ? "the code is " + item.width + " wide"
                    : item instanceof Pressable && right > window.width + 1 ? "“" + item.text + "” runs out of the window"
                    : "";
            }
        }
    }
}
