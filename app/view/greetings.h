// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QString>
#include <vector>

#include "view/declared.h"
#include "view/list_model.h"

namespace amparo::view {

// What a kiosk says to people who pass by, in every language that they can choose, each in its own words.
class Greetings : public amparo::view::ListModel, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT

  public:
    enum Role { TagRole = Qt::UserRole, WelcomeRole, InvitationRole };
    Q_ENUM(Role)

    using ListModel::ListModel;

    [[nodiscard]] int count() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  protected:
    void load() override;

  private:
    struct Row {
        QString tag;
        QString welcome;     // one word or two
        QString invitation;  // what this is, and how to begin
    };
    [[nodiscard]] static Row row(const QString& tag);

    std::vector<Row> rows_;
};

}  // namespace amparo::view
