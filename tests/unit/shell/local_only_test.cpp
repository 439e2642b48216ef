// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/local_only.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlNetworkAccessManagerFactory>
#include <atomic>
#include <memory>

namespace amparo::shell {
namespace {

// Counts how often QML gets hold of what could open a connection.
class Counter : public QQmlNetworkAccessManagerFactory {
  public:
    QNetworkAccessManager* create(QObject* parent) override {
        ++count;
        return new QNetworkAccessManager(parent);
    }
    std::atomic<int> count = 0;
};

// Makes an object of this QML and lets it try.
void run(QQmlEngine& engine, const char* qml) {
    engine.setOutputWarningsToStandardError(false);
    QQmlComponent component(&engine);
    component.setData(QByteArray("import QtQuick\n") + qml, QUrl(QStringLiteral("qrc:/test.qml")));
    const std::unique_ptr<QObject> object(component.create());
    for (int round = 0; round < 20; ++round) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

constexpr const char* ways[] = {
    "AnimatedImage { source: 'https://127.0.0.1:9/x.gif' }",
    "BorderImage { source: 'http://127.0.0.1:9/x.sci' }",
    "FontLoader { source: 'http://127.0.0.1:9/x.ttf' }",
    "Loader { source: 'http://127.0.0.1:9/X.qml' }",
    "Item { Component.onCompleted: Qt.createComponent('http://127.0.0.1:9/X.qml') }",
};

TEST(LocalOnly, NothingThatQmlLoadsGetsHoldOfTheNetwork) {
    for (const char* qml : ways) {
        SCOPED_TRACE(qml);
        Counter counter;
        QQmlEngine open;
        open.setNetworkAccessManagerFactory(&counter);
        run(open, qml);
        EXPECT_EQ(counter.count, 1) << "without the guard it would";
        LocalOnly local_only;
        QQmlEngine guarded;
        local_only.guard(guarded);
        guarded.setNetworkAccessManagerFactory(&counter);
        run(guarded, qml);
        EXPECT_EQ(counter.count, 1);
    }
}

TEST(LocalOnly, AddressesOutsideLeadNowhere) {
    LocalOnly local_only;
    for (const char* address :
         {"http://example.org/x.png", "https://example.org", "ftp://x", "file:///etc/passwd",
          "data:text/plain,x", "image://other/x", "//example.org/x"}) {
        EXPECT_EQ(local_only.intercept(QUrl(address), LocalOnly::UrlString), QUrl("qrc:/nowhere")) << address;
    }
    for (const char* address : {"qrc:/qt/qml/Amparo/Ui/Main.qml", "image://icon/door/000000/ffffff",
                                "image://code/tel%3A911", "pages/X.qml", ""}) {
        EXPECT_EQ(local_only.intercept(QUrl(address), LocalOnly::UrlString), QUrl(address)) << address;
    }
}

TEST(LocalOnlyDeathTest, AskingWithoutAnAddressEndsTheProgram) {
    EXPECT_DEATH(
        {
            LocalOnly local_only;
            QQmlEngine engine;
            local_only.guard(engine);
            run(engine,
                "Item { Component.onCompleted: { const r = new XMLHttpRequest();"
                " r.open('GET', 'http://127.0.0.1:9/'); r.send(); } }");
        },
        "QML asked for the network");
}

}  // namespace
}  // namespace amparo::shell
