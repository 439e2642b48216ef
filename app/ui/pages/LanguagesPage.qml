// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo.View
import Amparo.Ui

// Country and language, for somebody who cannot read the page it was opened from: every language by its own name, the
// map and the globe as signs.
PageFrame {
    id: page

    //: Title of the page on which one chooses language and country.
    title: qsTr("Language and country")

    Languages {
        id: languages
        filter: filter.text
    }

    ScrollArea {
        id: area
        anchors.fill: parent
        onContentYChanged: page.scrolled = contentY > Theme.titleSize * 2

        SectionHead {
            Layout.fillWidth: true
            icon: "language"
            //: Above the list of languages.
            text: qsTr("Language")
        }
        SearchField {
            id: filter
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.textColumn
            //: In the field that narrows the list of languages. The examples are names of languages in themselves.
            placeholderText: qsTr("Language, Idioma, 语言, لغة …")
            //: The field that narrows the list of languages. Read aloud only.
            name: qsTr("Find a language")
        }
        GridLayout {
            Layout.fillWidth: true
            columns: page.columns
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Repeater {
                model: languages

                LanguageRow {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                }
            }
        }

        SectionHead {
            Layout.fillWidth: true
            Layout.topMargin: Theme.wideSpace
            icon: "country"
            //: Above the list of countries whose law this program knows.
            text: qsTr("Country")
        }
        GridLayout {
            Layout.fillWidth: true
            columns: page.columns
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Repeater {
                model: Packs.jurisdictions

                ChoiceRow {
                    required property string code
                    required property string name
                    required property bool current

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    text: name
                    chosen: current
                    onClicked: Session.jurisdiction = code
                }
            }
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.topMargin: Theme.wideSpace
            pictogram: "settings"
            //: Button on the page of languages.
            text: qsTr("Text size and colors")
            onClicked: Navigator.open("settings")
        }
    }
}
