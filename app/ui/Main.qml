// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Amparo.View

// The window: bars around one page, and the keys that lead back. Pages are loaded one at a time by their address.
ApplicationWindow {
    id: window

    readonly property bool lying: width > height && Theme.low(height)
    // A phone that lies has no height for a bar at the bottom.
    readonly property bool compact: Theme.columns(width) === 1 && !lying
    readonly property PageFrame page: host.item as PageFrame
    readonly property bool warned: KioskVisit.state === KioskVisit.Warned
    readonly property bool fullScreenPage: QuickExit.away || (page !== null && page.fullScreen)
    readonly property bool thumbBar: compact && !fullScreenPage && !typing && !(page !== null && page.ownBar)
    readonly property bool canGoBack: Navigator.page !== "home"

    // A kiosk has a keyboard on its screen while there is something to write in.
    readonly property bool typing: Session.kiosk && !warned && !keyboardAway
                                   && (activeFocusItem instanceof TextInput || activeFocusItem instanceof TextEdit)
    property bool keyboardAway: false

    onActiveFocusItemChanged: keyboardAway = false

    // The pages that need no pack still open when there is none.
    function fileFor(name: string): string {
        const files = {
            now: "NowPage", steps: "StepsPage", papers: "PapersPage", prepare: "PreparePage", data: "DataPage",
            guide: "GuidePage", beside: "BesidePage", card: "CardPage", hotlines: "HotlinesPage",
            check: "CheckPage", documents: "DocumentsPage", document: "DocumentPage",
            letter: "LetterPage", search: "SearchPage", languages: "LanguagesPage", settings: "SettingsPage",
            packs: "PacksPage", takeaway: "TakeawayPage", notes: "NotesPage", privacy: "PrivacyPage", about: "AboutPage",
            kiosk: Navigator.argument === "staff" ? "StaffPage" : "AttractPage"
        };
        return Packs.empty && !/^(kiosk|languages|packs|settings|notes|privacy|about)$/.test(name)
            ? "MessagePage" : files[name] ?? "HomePage";
    }

    function showPage() {
        if (QuickExit.away) {
            host.source = "";
            return;
        }
        host.setSource("pages/" + fileFor(Navigator.name) + ".qml",
                       {argument: Navigator.argument, query: Navigator.query});
    }

    function goBack() {
        if (QuickExit.away) {
            cover.clear();
            return;
        }
        if (page !== null && page.goBack()) {
            return;
        }
        if (Navigator.canGoBack) {
            Navigator.back();
        } else {
            Navigator.home();
        }
    }

    width: 420
    height: 860
    minimumWidth: 320
    // What a phone on its side and its keyboard leave: a window that asks for more lies under the keyboard.
    minimumHeight: 96
    visible: true
    title: QuickExit.away
        //: Title of the window while it shows a plain calculator instead of the guides.
        ? qsTr("Calculator") : page !== null && page.title !== ""
        //: The title of the window. %1 is the title of the page.
        ? qsTr("%1 – Amparo").arg(page.title)
        //: The title of the window while there is no page.
        : qsTr("Amparo")
    color: Theme.colors.paper
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    LayoutMirroring.enabled: Session.mirrored
    LayoutMirroring.childrenInherit: true
    Component.onCompleted: showPage()
    // A kiosk has no way out.
    onClosing: close => close.accepted = !Session.kiosk

    header: AppBar {
        visible: !window.fullScreenPage
        enabled: !window.warned
        height: visible ? implicitHeight : 0
        compact: window.compact
        canGoBack: window.canGoBack
        title: window.page !== null && window.page.scrolled ? window.page.title : ""
        onBackRequested: window.goBack()
    }

    footer: Column {
        visible: voice.active || window.thumbBar || window.typing
        enabled: !window.warned
        height: visible ? implicitHeight : 0

        VoiceBar {
            id: voice
            width: parent.width
            // The first screen and the warning of a kiosk show their own words.
            hushed: window.warned || Navigator.name === "kiosk"
        }
        Loader {
            id: keyboard
            width: parent.width
            active: window.typing
            visible: active
            source: "pages/KioskKeyboard.qml"
        }
        ThumbBar {
            width: parent.width
            visible: window.thumbBar
            canGoBack: window.canGoBack
            onBackRequested: window.goBack()
        }
    }

    Loader {
        id: host
        anchors.fill: parent
        focus: true
        enabled: !window.warned
        onLoaded: (item as Item).forceActiveFocus()
    }

    Cover {
        id: cover
        anchors.fill: parent
    }

    Loader {
        parent: window.contentItem.parent
        anchors.fill: parent
        z: 1
        active: window.warned
        source: "pages/KioskWarning.qml"
        onLoaded: (item as Item).forceActiveFocus()
    }

    Connections {
        target: keyboard.item as KioskKeyboard
        function onPutAway() { window.keyboardAway = true; }
    }

    Connections {
        target: QuickExit
        function onAwayChanged() { window.showPage(); }
    }

    Connections {
        target: Navigator
        enabled: !QuickExit.away
        function onPageChanged() { window.showPage(); }
    }

    Shortcut {
        enabled: !window.warned
        sequences: ["Escape", "Alt+Left", "Back"]
        onActivated: window.goBack()
    }
}
