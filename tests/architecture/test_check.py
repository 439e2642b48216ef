#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule of check.py refuses what it is there to refuse, and lets the ordinary pass."""

import unittest

from check import faults_in
from finished import faults_of_names

LICENCE = "// SPDX-License-" + "Identifier: any\n"


class ArchitectureRules(unittest.TestCase):
    def refuses(self, path: str, text: str, why: str) -> None:
        found = faults_in(path, LICENCE + text)
        self.assertTrue(any(why in fault for fault in found), f"{path} passed: {found}")

    def accepts(self, path: str, text: str) -> None:
        self.assertEqual(faults_in(path, LICENCE + text), [])

    def test_a_lower_room_does_not_include_a_higher_one(self):
        self.refuses("app/base/x.cpp", '#include "pack/pack.h"\n', "may not include")
        self.refuses("app/pack/x.cpp", '#include "store/library.h"\n', "may not include")
        self.refuses("app/view/x.cpp", '#include "shell/application.h"\n', "may not include")
        self.refuses("app/shell/x.cpp", '#include "compiler/markdown.h"\n', "may not include")

    def test_rooms_below_the_view_know_no_qt(self):
        self.refuses("app/pack/x.cpp", "#include <QString>\n", "may not include")
        self.refuses("content/compiler/x.cpp", "#include <QFile>\n", "may not include")

    def test_the_view_draws_nothing(self):
        self.refuses("app/view/x.cpp", "#include <QPainter>\n", "may not include")
        self.refuses("app/view/x.cpp", "#include <QQuickItem>\n", "may not include")

    def test_allowed_includes_pass(self):
        self.accepts("app/pack/x.cpp", '#include <sqlite3.h>\n#include <vector>\n#include "base/date.h"\n')
        self.accepts("app/view/x.h", '#include <QAbstractListModel>\n#include <QtQmlIntegration>\n#include "pack/pack.h"\n')

    def test_no_network_anywhere(self):
        self.refuses("app/view/x.cpp", "QNetworkReply* reply = nullptr;\n", "no network")
        self.refuses("app/shell/x.cpp", "auto manager = new QNetworkAccessManager(parent);\n", "no network")
        self.accepts("app/shell/x.cpp", "QNetworkAccessManager* X::create(QObject*) {}\n")
        self.refuses("app/store/x.cpp", "int s = connect(fd, address, size);\n", "socket call")
        self.refuses("app/ui/pages/X.qml", "Item { Component.onCompleted: new XMLHttpRequest() }\n", "no network")
        self.refuses("app/ui/pages/X.qml", 'Image { source: "https://example.org/x.png" }\n', "nothing is loaded")
        self.refuses("app/ui/pages/X.qml", "import QtWebEngine\n", "may not import")
        self.refuses("app/ui/pages/X.qml", "Image { source: 'file:///etc/passwd' }\n", "nothing is loaded")
        self.refuses("app/ui/pages/X.qml", "property string a: `wss://x`\n", "nothing is loaded")
        self.refuses("app/ui/pages/X.qml", "onClicked: Qt.openUrlExternally(address)\n", "lets numbers through")
        self.refuses("app/ui/pages/X.qml", "FontLoader { source: name }\n", "compiled in")

    def test_finished_programs_call_nothing_that_reaches_a_network(self):
        guard = {"socket", "getaddrinfo"}
        self.assertEqual(faults_of_names("libamparo_guard.a", {"socket", "getaddrinfo", "prctl"}, guard), [])
        self.assertEqual(faults_of_names("libamparo_view.a", {"_ZN7QObject7connectEPKS_PKcS1_S3_N2Qt14ConnectionTypeE"},
                                         set()), [])
        for name in ("connect", "getaddrinfo", "execve", "_ZN10QTcpSocketC1EP7QObject",
                     "_ZN21QNetworkAccessManagerC1EP7QObject", "_ZN8QProcessC1EP7QObject"):
            self.assertEqual(len(faults_of_names("libamparo_view.a", {name, "read"}, set())), 1, name)
        self.assertEqual(len(faults_of_names("libamparo_guard.a", {"connect"}, guard)), 1)

    def test_no_context_properties_and_no_global_instances(self):
        self.refuses("app/shell/x.cpp", "engine.rootContext()->setContextProperty(a, b);\n", "declared singletons")
        self.refuses("app/view/x.h", "static Session* instance();\n", "made in main()")

    def test_files_stay_short_and_licensed(self):
        self.refuses("app/base/x.cpp", "int a;\n" * 350, "limit for .cpp")
        self.refuses("app/ui/pages/X.qml", "\n" * 200, "limit for .qml")
        self.assertTrue(faults_in("app/base/x.h", "#pragma once\n"))

    def test_ui_is_qml_only(self):
        self.refuses("app/ui/x.cpp", "int a;\n", "QML only")


if __name__ == "__main__":
    unittest.main()
