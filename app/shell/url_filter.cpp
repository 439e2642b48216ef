// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/url_filter.h"

#include <QDir>
#include <QLibraryInfo>
#include <QUrl>

namespace amparo::shell {

bool UrlFilter::allowed(const QUrl& url, DataType type) {
    if (url.isEmpty() || url.isRelative() || url.scheme() == u"qrc" || url.scheme() == u"image") {
        return true;
    }
    const QString modules = QLibraryInfo::path(QLibraryInfo::QmlImportsPath) + u'/';
    return type != UrlString && url.isLocalFile() && QDir::cleanPath(url.toLocalFile()).startsWith(modules);
}

QUrl UrlFilter::intercept(const QUrl& url, DataType type) {
    return allowed(url, type) ? url : QUrl();
}

}  // namespace amparo::shell
