// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/url_filter.h"

#include <gtest/gtest.h>

#include <QLibraryInfo>
#include <QUrl>

namespace amparo::shell {
namespace {

QUrl filtered(const QString& url, UrlFilter::DataType type) {
    return UrlFilter().intercept(QUrl(url), type);
}

TEST(UrlFilter, LetsTheProgramsOwnThingsThrough) {
    for (const char* url :
         {"qrc:/qt/qml/Amparo/Ui/Main.qml", "image://icon/door/000000/ffffff", "pages/Home.qml"}) {
        EXPECT_EQ(filtered(url, UrlFilter::UrlString), QUrl(url)) << url;
    }
    const QString module = "file://" + QLibraryInfo::path(QLibraryInfo::QmlImportsPath) + "/QtQuick/qmldir";
    EXPECT_EQ(filtered(module, UrlFilter::QmldirFile), QUrl(module));
}

TEST(UrlFilter, LetsNothingElseThrough) {
    const QString modules = "file://" + QLibraryInfo::path(QLibraryInfo::QmlImportsPath);
    for (const QString& url :
         {QString("https://example.org/x.png"), QString("http://127.0.0.1/"), QString("file:///etc/passwd"),
          QString("ftp://example.org/x"), QString("data:text/plain,x"), modules + "/../../../etc/passwd"}) {
        for (const auto type :
             {UrlFilter::QmlFile, UrlFilter::JavaScriptFile, UrlFilter::QmldirFile, UrlFilter::UrlString}) {
            EXPECT_TRUE(filtered(url, type).isEmpty()) << url.toStdString();
        }
    }
}

}  // namespace
}  // namespace amparo::shell
