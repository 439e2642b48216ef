// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QString>
#include <vector>

#include "view/list_model.h"

namespace amparo::view {

// Questions and answers of a check: the answers to choose from, or the way that was taken.
class ChoiceList : public amparo::view::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Check")

  public:
    struct Row {
        QString question;
        QString answer;
        int index = 0;
    };
    enum Role { QuestionRole = Qt::UserRole, AnswerRole, IndexRole };
    Q_ENUM(Role)

    using ListModel::ListModel;
    void show(std::vector<Row> rows);

    [[nodiscard]] int count() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  private:
    std::vector<Row> rows_;
};

}  // namespace amparo::view
