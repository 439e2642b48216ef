// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QString>
#include <vector>

#include "pack/content.h"
#include "view/list_model.h"

namespace amparo::view {

// The numbers of one hotline, each with what it is for.
class NumberList : public amparo::view::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a hotline")

  public:
    enum Role { LabelRole = Qt::UserRole, NumberRole, UriRole, KindRole };
    Q_ENUM(Role)

    NumberList(const std::vector<pack::HotlineNumber>& numbers, bool right_to_left, QObject* parent);

    // The first one to ring: by voice, in the country. -1 when there is none.
    [[nodiscard]] int main_number() const { return main_number_; }

    [[nodiscard]] int count() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  private:
    struct Row {
        QString label;
        QString number;
        QString uri;
        QString kind;
    };
    static Row row(const pack::HotlineNumber& number, bool right_to_left);
    std::vector<Row> rows_;
    int main_number_ = -1;
};

}  // namespace amparo::view
