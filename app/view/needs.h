// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QString>
#include <vector>

#include "view/declared.h"
#include "view/list_model.h"

namespace amparo::view {

// What people call for, as far as some hotline of the reader's country helps with it.
class Needs : public amparo::view::ListModel, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT

  public:
    enum Role { NeedRole = Qt::UserRole, LabelRole, IconRole };
    Q_ENUM(Role)

    using ListModel::ListModel;

    [[nodiscard]] int count() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  protected:
    void load() override;

  private:
    struct Row {
        QString need;
        QString label;
        QString icon;
    };
    static std::vector<Row> all();
    std::vector<Row> rows_;
};

}  // namespace amparo::view
