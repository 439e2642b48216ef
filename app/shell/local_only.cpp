// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/local_only.h"

#include <QLibraryInfo>

namespace amparo::shell {

namespace {

// Debian's Qt keeps lists and plugins of its modules as files.
bool is_of_qt(const QUrl& address) {
    return address.isLocalFile() &&
           address.toLocalFile().startsWith(QLibraryInfo::path(QLibraryInfo::QmlImportsPath) + u'/');
}

}  // namespace

QUrl LocalOnly::intercept(const QUrl& address, DataType) {
    const QString scheme = address.scheme();
    const bool drawn_here = scheme == u"image" && (address.host() == u"icon" || address.host() == u"code");
    const bool ours =
        (scheme.isEmpty() && address.host().isEmpty()) || scheme == u"qrc" || drawn_here || is_of_qt(address);
    return ours ? address : QUrl(QStringLiteral("qrc:/nowhere"));
}

void LocalOnly::guard(QQmlEngine& engine) {
    engine.addUrlInterceptor(this);
    engine.setNetworkAccessManagerFactory(this);
}

QNetworkAccessManager* LocalOnly::create(QObject*) {
    qFatal("QML asked for the network; there is none");
}

}  // namespace amparo::shell
