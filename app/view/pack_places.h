// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QString>
#include <vector>

#include "view/declared.h"
#include "view/list_model.h"

namespace amparo::view {

// Where packs to import lie: sticks, and the folders into which people save. Looks only when it is asked to,
// and only at names.
class PackPlaces : public amparo::view::ListModel, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(bool looked READ looked NOTIFY countChanged FINAL)

  public:
    enum Role { NameRole = Qt::UserRole, FilesRole, PathRole };
    Q_ENUM(Role)

    using ListModel::ListModel;

    [[nodiscard]] bool looked() const { return looked_; }
    Q_INVOKABLE void look();

    [[nodiscard]] int count() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  protected:
    void load() override;

  private:
    struct Row {
        QString name;
        QString files;
        QString path;
    };
    std::vector<Row> rows_;
    bool looked_ = false;
};

}  // namespace amparo::view
