// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QString>
#include <vector>

#include "view/declared.h"
#include "view/list_model.h"

namespace amparo::view {

// Every pack on this device: Amparo's own, then those of publishers whom somebody trusted here, and how old
// each is.
class Shelf : public amparo::view::ListModel, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT

  public:
    // `publisher` is its short name, empty for Amparo's own; `age` a sentence.
    enum Role { NameRole = Qt::UserRole, PublisherRole, MakerRole, AgeRole, ExpiredRole, DetailRole };
    Q_ENUM(Role)

    using ListModel::ListModel;

    [[nodiscard]] int count() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  protected:
    void load() override;

  private:
    struct Row {
        QString name;
        QString publisher;
        QString maker;
        QString age;
        bool expired = false;
        QString detail;
    };
    [[nodiscard]] Row row(const std::string& id) const;

    std::vector<Row> rows_;
};

}  // namespace amparo::view
