// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QString>
#include <vector>

#include "store/library.h"
#include "view/list_model.h"
#include "view/session.h"

namespace amparo::view {

// The countries whose law is on this device, named in the reader's language, and who signed what.
class JurisdictionList : public amparo::view::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to Packs")

  public:
    enum Role {
        CodeRole = Qt::UserRole,
        NameRole,
        CurrentRole,
        VersionRole,
        DateRole,
        ExpiresRole,
        KeyIdRole
    };
    Q_ENUM(Role)

    JurisdictionList(const store::Library& library, const Session& session);
    void load();

    [[nodiscard]] int count() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  private:
    struct Row {
        QString code;
        QString name;
        bool current = false;
        QString version;
        QString date;
        QString expires;
        QString key_id;
    };
    const store::Library& library_;
    const Session& session_;
    std::vector<Row> rows_;
};

}  // namespace amparo::view
