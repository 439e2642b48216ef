// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QStringList>

#include "store/library.h"
#include "view/page.h"
#include "view/session.h"

namespace amparo::view {

// Where the person is, and the way back. Kept in memory only, and not for long: it ends with the program.
class Navigator : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString page READ page NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString argument READ argument NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString query READ query NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool canGoBack READ can_go_back NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString invalidPage READ invalid_page NOTIFY invalidPageChanged FINAL)

  public:
    Navigator(const store::Library& library, const Session& session);
    static Navigator* create(QQmlEngine* engine, QJSEngine*);

    [[nodiscard]] QString page() const { return trail_.last(); }
    [[nodiscard]] QString name() const { return current_.name; }
    [[nodiscard]] QString argument() const { return current_.argument; }
    [[nodiscard]] QString query() const { return current_.value; }
    [[nodiscard]] bool can_go_back() const { return trail_.size() > 1; }
    [[nodiscard]] QString invalid_page() const { return invalid_page_; }

    // A page that does not exist changes nothing but `invalidPage`, which is cleared by the next one that
    // does.
    Q_INVOKABLE bool open(const QString& page);
    Q_INVOKABLE bool replace(const QString& page);
    // Writes down where within the page the reader is, so that they find it so when they come back. Shows
    // nothing anew.
    Q_INVOKABLE void keepPlace(const QString& place);
    Q_INVOKABLE void back();
    Q_INVOKABLE void home();
    // Opens what a link in a text names, and says whether it was a page; a term is for the caller to explain.
    Q_INVOKABLE bool openLink(const QString& link);
    // Hands a number to the device's own telephone program; any other kind of address is ignored, and in a
    // kiosk every one.
    Q_INVOKABLE void openExternally(const QString& uri);

    [[nodiscard]] bool exists(const QString& page) const;

  signals:
    void pageChanged();
    void invalidPageChanged();
    void externalRequested(const QString& uri);

  private:
    [[nodiscard]] bool is_offered(const QString& name) const;
    void go(const QStringList& trail);
    void set_invalid_page(const QString& page);

    const store::Library& library_;
    const Session& session_;
    QStringList trail_;
    Page current_;
    QString invalid_page_;
};

}  // namespace amparo::view
