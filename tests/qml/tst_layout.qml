// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

// Every page at every size, text size and direction: no text is cut or runs out of the window, everything to be
// pressed is as large as a thumb and has a name.
Item {
    Main {
        id: window

        width: 390
        height: 844

        AmparoCase {
            id: testCase

            readonly property Item everything: window.contentItem.parent

            name: "Layout"

            function cleanup() {
                window.width = 390;
                window.height = 844;
            }

            function pages(): list<string> {
                return ["home", "now", "prepare", "data", "guide/us/home-door", "steps/us/home-door",
                        "steps/us/home-door?at=1", "steps/us/home-door?at=9", "papers", "hotlines", "hotlines?only=us-hotline",
                        "card/us", "check/us/warrant", "documents", "document/us/i-862", "letter/us/data",
                        "search?q=door", "search?q=xyzzyqq", "languages", "settings", "packs", "takeaway/guide/us/home-door", "notes",
                        "privacy", "about"];
            }

            function test_pages_data() {
                const sizes = [[320, 568], [360, 640], [390, 844], [720, 360], [800, 1280], [1280, 800], [1920, 1080]];
                const rows = [];
                for (const [width, height] of sizes) {
                    for (const language of ["en", "es", "fa"]) {
                        for (const scale of [1, 2]) {
                            rows.push({tag: width + "x" + height + " " + language + " x" + scale, width: width,
                                       height: height, language: language, scale: scale});
                        }
                    }
                }
                return rows;
            }

            function test_pages(data) {
                window.width = data.width;
                window.height = data.height;
                Session.language = data.language;
                Session.textScale = data.scale;
                for (const page of pages()) {
                    Navigator.home();
                    verify(Navigator.open(page));
                    tryVerify(() => fault() === "", 5000, page + ": " + fault());
                }
            }

            // The first thing on the window that somebody could not read, press or have read aloud; empty when all is well.
            function fault(): string {
                for (const item of visibleItems(everything)) {
                    const found = item instanceof StyledLabel && item.text !== "" ? faultOfText(item)
                        : item instanceof Pressable ? faultOfPressable(item) : "";
                    if (found !== "") {
                        return "“" + item.text + "” " + found;
                    }
                }
                return "";
            }

            function faultOfText(label: StyledLabel): string {
                const left = label.mapToItem(everything, 0, 0).x;
                return label.elide === Text.ElideNone && label.contentWidth > label.width + 1 ? "is wider than its place"
                    : label.elide === Text.ElideNone && label.contentHeight > label.height + 1 ? "is higher than its place"
                    : left < -1 || left + label.width > window.width + 1 ? "runs out of the window"
                    : "";
            }

            function faultOfPressable(control: Pressable): string {
                return control.Accessible.name === "" ? "has no name"
                    : !control.enabled ? ""
                    : control.width < Theme.touch - 1 ? "is narrow: " + control.width
                    : control.height < Theme.touch - 1 ? "is low: " + control.height
                    : "";
            }
        }
    }
}
