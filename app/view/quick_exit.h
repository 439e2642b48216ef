// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace amparo::view {

class Navigator;
class Session;

// Leaving at once: a harmless screen instead of every page, and nothing that tells where the reader was. Who
// comes back starts as on a fresh start. A kiosk has a way of its own to forget a visitor and no exit.
class QuickExit : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool away READ away NOTIFY awayChanged FINAL)

  public:
    QuickExit(Session& session, Navigator& navigator);
    static QuickExit* create(QQmlEngine* engine, QJSEngine*);

    [[nodiscard]] bool away() const { return away_; }

    Q_INVOKABLE void leave();
    Q_INVOKABLE void comeBack();

  signals:
    void awayChanged();

  private:
    Session& session_;
    Navigator& navigator_;
    bool away_ = false;
};

}  // namespace amparo::view
