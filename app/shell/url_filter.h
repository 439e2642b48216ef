// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlAbstractUrlInterceptor>

namespace amparo::shell {

// Lets the pages load only what is compiled into the program, and Qt's own modules from Qt's own folder. The
// guard refuses the network in any case; this keeps a mistake from even asking.
class UrlFilter : public QQmlAbstractUrlInterceptor {
  public:
    [[nodiscard]] static bool allowed(const QUrl& url, DataType type);
    // An empty address for what is not allowed.
    QUrl intercept(const QUrl& url, DataType type) override;
};

}  // namespace amparo::shell
