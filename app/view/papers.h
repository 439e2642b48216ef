// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QString>
#include <set>
#include <vector>

#include "pack/guide.h"
#include "view/list_model.h"

namespace amparo::view {

class Session;

// Which papers the reader has, so that a guide leaves out what is for other people. Several may hold at once:
// somebody under 18 may have no papers. Nothing chosen means everything is shown. Held in memory alone, and
// forgotten with what the session forgets.
class Papers : public amparo::view::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool any READ any NOTIFY chosenChanged FINAL)

  public:
    enum Role { LabelRole = Qt::UserRole, ChosenRole };
    Q_ENUM(Role)

    explicit Papers(Session& session);
    static Papers* create(QQmlEngine* engine, QJSEngine*);

    [[nodiscard]] bool any() const { return !chosen_.empty(); }
    // Whether what is for `audiences` is for this reader too.
    [[nodiscard]] bool concern(const std::vector<pack::Audience>& audiences) const;

    Q_INVOKABLE void toggle(int row);
    Q_INVOKABLE void clear();

    [[nodiscard]] int count() const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void chosenChanged();

  private:
    void tell();

    std::set<pack::Audience> chosen_;
};

}  // namespace amparo::view
