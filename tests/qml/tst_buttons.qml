// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtTest
import Amparo.View
import Amparo.Ui

AmparoCase {
    id: testCase

    name: "Buttons"
    width: 400
    height: 900

    ColumnLayout {
        id: column
        width: 360

        ActionButton { text: "Act"; pictogram: "home" }
        ActionButton { text: "Act strongly"; strong: true }
        DoorButton { Layout.fillWidth: true; text: "A door"; pictogram: "now"; description: "What is behind it." }
        ListRow { Layout.fillWidth: true; text: "A row"; pictogram: "door"; description: "A second line." }
        Chip { text: "A filter"; checkable: true }
        ChoiceRow { Layout.fillWidth: true; text: "An answer"; note: "softly" }
        SwitchRow { Layout.fillWidth: true; text: "A switch" }
        BarButton { text: "A place"; pictogram: "home" }
        SituationTile { text: "A tile"; pictogram: "car"; description: "Its summary." }
    }

    SignalSpy { id: clicks; signalName: "clicked" }

    function buttons_data() {
        return ["Act", "Act strongly", "A door", "A row", "A filter", "An answer", "A switch", "A place", "A tile"]
            .map(words => ({tag: words}));
    }

    function test_pressed_by_finger_enter_and_space_data() { return buttons_data(); }
    function test_pressed_by_finger_enter_and_space(data) {
        const control = button(column, data.tag);
        clicks.target = control;
        clicks.clear();
        mouseClick(control);
        compare(clicks.count, 1);
        control.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Enter);
        keyClick(Qt.Key_Space);
        compare(clicks.count, 4);
    }

    function test_large_enough_and_named_data() { return buttons_data(); }
    function test_large_enough_and_named(data) {
        const control = button(column, data.tag);
        verify(control.width >= 48 && control.height >= 48, control.width + " x " + control.height);
        compare(control.Accessible.name, data.tag);
        verify(!control.Accessible.ignored);
    }

    function test_keyboard_focus_can_be_seen_data() { return buttons_data(); }
    function test_keyboard_focus_can_be_seen(data) {
        const control = button(column, data.tag);
        column.forceActiveFocus();
        control.focus = false;
        const before = grabImage(control);
        control.forceActiveFocus(Qt.TabFocusReason);
        const ring = visibleItems(control.background).filter(item => item.border && item.border.width === 3);
        compare(ring.length, 1);
    }

    function test_tab_walks_them_in_order() {
        button(column, "Act").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Tab);
        verify(button(column, "Act strongly").activeFocus);
        keyClick(Qt.Key_Tab, Qt.ShiftModifier);
        verify(button(column, "Act").activeFocus);
    }

    function test_filter_and_switch_change_their_state_and_say_so() {
        for (const words of ["A filter", "A switch"]) {
            const control = button(column, words);
            control.checked = false;
            control.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(control.checked);
            verify(control.Accessible.checked);
            compare(control.Accessible.role, Accessible.CheckBox);
            control.activate();
            verify(!control.checked);
        }
    }

    function test_words_wrap_and_the_button_grows() {
        const control = button(column, "A row");
        const before = control.height;
        Session.textScale = 2;
        control.text = "A row with many more words than fit on one line of a phone";
        tryVerify(() => control.height > before);
        for (const text of visibleItems(control).filter(item => item instanceof Text)) {
            verify(text.contentWidth <= text.width + 1, text.text);
        }
        control.text = "A row";
    }
}
