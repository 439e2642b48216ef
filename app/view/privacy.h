// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QString>
#include <vector>

#include "view/declared.h"
#include "view/list_model.h"

namespace amparo::view {

// The proof that nothing leaves this device and nothing stays on it: each way, tried at this moment, what is
// on the disk, and where the program could write at all.
class Privacy : public amparo::view::ListModel, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(bool networkBlocked READ network_blocked NOTIFY checked FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY checked FINAL)
    Q_PROPERTY(QString onDisk READ on_disk NOTIFY checked FINAL)
    Q_PROPERTY(QString fileFence READ file_fence NOTIFY checked FINAL)

  public:
    enum Role { NameRole = Qt::UserRole, RefusedRole, ReasonRole };
    Q_ENUM(Role)

    using ListModel::ListModel;

    [[nodiscard]] bool network_blocked() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString on_disk() const;
    // Where the system lets this program write at all; or that it could not be asked to.
    [[nodiscard]] QString file_fence() const;
    // Tries everything again.
    Q_INVOKABLE void check();

    [[nodiscard]] int count() const override { return static_cast<int>(attempts_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void checked();

  protected:
    void load() override;

  private:
    std::vector<guard::Attempt> attempts_;
};

}  // namespace amparo::view
