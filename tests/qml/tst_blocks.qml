// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    id: testCase

    property string term: ""

    name: "Blocks"
    width: 400
    height: 4000

    ListModel { id: blocks }

    ListView {
        id: list
        anchors.fill: parent
        model: blocks
        section.property: "kind"
        delegate: BlockChooser {
            inset: 16
            onTermRequested: termId => testCase.term = termId
        }
    }

    function block(kind: string, text: string, more) {
        return Object.assign({
            kind: kind, text: text, plain: text.replace(/<[^>]*>/g, ""), textLanguage: "en",
            number: 0, state: "source", stateText: "", original: "", official: "", officialLanguage: "",
            audience: "", asOf: "", target: "", targetPage: "", detail: "", sources: "", sourceCount: 0, advice: false
        }, more);
    }

    function show(rows) {
        blocks.clear();
        blocks.append(rows);
        tryCompare(list, "count", rows.length);
        waitForRendering(list);
    }

    function test_each_kind_says_its_word_data() {
        return [
            {tag: "never", word: "Never"}, {tag: "warning", word: "Warning"},
            {tag: "contested", more: {asOf: "16 September"}, word: "In dispute, as of 16 September"},
            {tag: "only", more: {audience: "For people without papers"}, word: "For people without papers"},
            {tag: "say", more: {official: "I do not agree."}, word: "Say"},
            {tag: "step", more: {number: 3}, word: "3"},
            {tag: "now", more: {number: 1}, word: "Right now"},
            {tag: "term", more: {detail: "A paper."}, word: "A sentence."}
        ];
    }

    function test_each_kind_says_its_word(data) {
        show([block(data.tag, "A sentence.", data.more)]);
        verify(shows(list, data.word), texts(list).join(" / "));
        verify(shows(list, data.tag === "term" ? "A paper." : "A sentence."));
    }

    function test_each_kind_has_a_shape_of_its_own_data() {
        return [{tag: "never"}, {tag: "warning"}, {tag: "contested"}, {tag: "only"}, {tag: "say"}, {tag: "term"}];
    }

    function test_each_kind_has_a_shape_of_its_own(data) {
        show([block(data.tag, "A sentence.", {audience: "For citizens", official: "Hello."})]);
        const signs = visibleItems(list).filter(item => item instanceof Pictogram).map(item => item.name);
        compare(signs.filter(sign => sign !== "speaker"), [data.tag]);
    }

    function test_a_drawing_is_shown_once_above_its_numbered_labels_data() {
        return [{tag: "light", theme: Session.Light}, {tag: "dark", theme: Session.Dark},
                {tag: "high contrast", theme: Session.HighContrast}];
    }

    function test_a_drawing_is_shown_once_above_its_numbered_labels(data) {
        Session.theme = data.theme;
        show([block("drawing", "A court.", {number: 1, target: "us-warrants", detail: "1. A court. 2. A judge."}),
              block("drawing", "A judge.", {number: 2, target: "us-warrants"})]);
        const drawings = visibleItems(list).filter(item => item instanceof Image && item.sourceSize.width > 200);
        compare(drawings.length, 1);
        const drawing = drawings[0];
        compare(drawing.status, Image.Ready);
        verify(Math.abs(drawing.height / drawing.width - 330 / 360) < 0.01, drawing.height / drawing.width);
        compare(drawing.Accessible.name, "Drawing of a paper. 1. A court. 2. A judge.");
        verify(Qt.colorEqual(drawing.parent.color, "white"));
        const words = texts(list);
        compare(words.slice(1), ["1", "A court.", "2", "A judge."]);
        const label = visibleItems(list).find(item => item instanceof MarkupLabel);
        verify(label.mapToItem(list, 0, 0).y >= drawing.mapToItem(list, 0, drawing.height).y);
    }

    function test_a_row_of_one_kind_has_one_head() {
        show([block("never", "Do not lie.", {}), block("never", "Do not run.", {}), block("paragraph", "Then.", {}),
              block("never", "Do not sign.", {})]);
        compare(texts(list), ["Never", "Do not lie.", "Do not run.", "Then.", "Never", "Do not sign."]);
    }

    function test_two_audiences_in_a_row_are_both_named() {
        show([block("only", "One.", {audience: "For citizens"}), block("only", "Two.", {audience: "For minors"})]);
        verify(shows(list, "For citizens") && shows(list, "For minors"));
    }

    function test_official_words_stand_above_the_readers_and_are_larger() {
        show([block("say", "No estoy de acuerdo.", {official: "I do not agree.", textLanguage: "es"})]);
        const words = visibleItems(list).filter(item => item instanceof Text);
        const official = words.find(item => item.text === "I do not agree.");
        const own = words.find(item => item.text === "No estoy de acuerdo.");
        verify(official.mapToItem(list, 0, 0).y < own.mapToItem(list, 0, 0).y);
        verify(official.font.pixelSize > own.font.pixelSize);
    }

    function test_a_reader_of_the_officers_language_sees_the_sentence_once() {
        show([block("say", "I do not agree.", {official: "I do not agree."})]);
        compare(texts(list), ["Say", "I do not agree."]);
    }

    function test_sources_are_closed_at_first_and_open_at_a_touch() {
        show([block("paragraph", "A sentence.", {sources: "Payton v. New York\nA report", sourceCount: 2})]);
        verify(!shows(list, "Payton"));
        press(list, "Where this comes from");
        verify(shows(list, "Payton v. New York") && shows(list, "A report"));
        press(list, "Where this comes from");
        verify(!shows(list, "Payton"));
    }

    function test_advice_is_called_advice() {
        show([block("step", "Breathe.", {number: 1, advice: true})]);
        verify(shows(list, "Practical advice"));
    }

    function test_translation_state_is_said_and_the_original_is_at_hand_data() {
        return [{tag: "machine", word: "Machine translation"}, {tag: "outdated", word: "Older than the original"},
                {tag: "missing", word: "Not translated yet"}];
    }

    function test_translation_state_is_said_and_the_original_is_at_hand(data) {
        show([block("paragraph", "Una frase.", {state: data.tag, stateText: "More about it.",
                                                original: "A sentence."})]);
        press(list, data.word);
        verify(shows(list, "More about it.") && shows(list, "A sentence."));
    }

    function test_right_now_opens_its_sources_by_a_sign_with_a_name() {
        show([block("now", "Keep the door closed.", {number: 1, sources: "Payton", sourceCount: 1})]);
        verify(!shows(list, "Payton"));
        press(list, "Where this comes from");
        verify(shows(list, "Payton"));
    }

    function test_a_legal_word_is_explained_by_touch_and_by_keyboard() {
        show([block("paragraph", "A <a href=\"term:judicial-warrant\">warrant</a> and <a href=\"term:other\">more</a>.",
                    {})]);
        testCase.term = "";
        const words = visibleItems(list).find(item => item instanceof MarkupLabel);
        compare(words.Accessible.name, "A warrant and more.");
        compare(words.Accessible.role, Accessible.Link);
        words.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(testCase.term, "judicial-warrant");
        keyClick(Qt.Key_Tab);
        verify(words.activeFocus);
        keyClick(Qt.Key_Return);
        compare(testCase.term, "other");
        words.linkActivated("term:judicial-warrant");
        compare(testCase.term, "judicial-warrant");
    }

    function test_doors_lead_to_their_page() {
        show([block("link", "Stopped in the street", {targetPage: "guide/us/street-stop"}),
              block("hotline", "Watch Line", {targetPage: "hotlines?only=us-hotline", detail: "1-844-363-1423"})]);
        verify(shows(list, "1-844-363-1423"));
        press(list, "Stopped in the street");
        compare(Navigator.page, "guide/us/street-stop");
        press(list, "Watch Line");
        compare(Navigator.page, "hotlines?only=us-hotline");
    }
}
