// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

// A test case that sees pages as a person does: it finds things by the words on them, and any warning of the engine is
// a fault. Services are put back to where a new reader starts before each function.
TestCase {
    id: testCase

    when: windowShown
    visible: true

    function init() {
        failOnWarning(/.?/);
        Session.language = "en";
        Session.jurisdiction = "us";
        Session.textScale = 1;
        Session.theme = Session.Light;
        Session.forget();
        QuickExit.comeBack();
        Navigator.home();
    }

    // Everything under `root` that can be seen, `root` first.
    function visibleItems(root: Item): list<Item> {
        let found = [root];
        for (let i = 0; i < root.children.length; ++i) {
            if (root.children[i].visible) {
                found = found.concat(visibleItems(root.children[i]));
            }
        }
        return found;
    }

    function texts(root: Item): list<string> {
        return visibleItems(root).filter(item => item instanceof Text && item.text !== "").map(item => item.text);
    }

    function shows(root: Item, words: string): bool {
        return texts(root).some(text => text.includes(words));
    }

    function pressable(item: Item): bool {
        return item instanceof Pressable || (item instanceof Disclosure && item.enabled);
    }

    // The control with exactly these words.
    function button(root: Item, words: string): Item {
        const found = visibleItems(root).filter(item => pressable(item) && item.text === words);
        verify(found.length > 0, "there is no button “" + words + "”");
        return found[0];
    }

    function hasButton(root: Item, words: string): bool {
        return visibleItems(root).some(item => pressable(item) && item.text === words);
    }

    function press(root: Item, words: string) {
        verify(hasButton(root, words), "there is no button “" + words + "”");
        settle(root);
        mouseClick(button(root, words));
    }

    // Lets a page that has just changed be laid out and drawn; returns at once when nothing is to be drawn.
    function settle(root: Item) {
        for (let frame = 0; frame < 3 && visibleItems(root).some(item => isPolishScheduled(item)); ++frame) {
            waitForRendering(root);
        }
    }
}
