// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>

namespace amparo::view {

// What every list for QML has in common: its length, as a property that bindings can follow.
// Derive from it by its full name: Qt 6.4 finds the base of a QML type by no other.
class ListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

  public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final {
        return parent.isValid() ? 0 : count();
    }

  signals:
    void countChanged();

  protected:
    [[nodiscard]] bool holds(const QModelIndex& index) const {
        return index.isValid() && index.row() < count();
    }
    // Replaces all rows by what `change` leaves.
    template <typename Change>
    void reset(Change change) {
        beginResetModel();
        change();
        endResetModel();
        emit countChanged();
    }
};

}  // namespace amparo::view
