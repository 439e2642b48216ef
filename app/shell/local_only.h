// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlAbstractUrlInterceptor>
#include <QQmlEngine>
#include <QQmlNetworkAccessManagerFactory>

namespace amparo::shell {

// Keeps QML inside the program: it loads what is compiled in, the pictograms, and Qt's own modules; every
// other address becomes one that leads nowhere. What asks for the network without an address of QML's
// (XMLHttpRequest, which no page may use) ends the program. Any thread may ask.
class LocalOnly : public QQmlAbstractUrlInterceptor, public QQmlNetworkAccessManagerFactory {
  public:
    void guard(QQmlEngine& engine);

    [[nodiscard]] QUrl intercept(const QUrl& address, DataType type) override;
    [[noreturn]] QNetworkAccessManager* create(QObject* parent) override;
};

}  // namespace amparo::shell
