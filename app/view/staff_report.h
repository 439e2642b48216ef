// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QString>
#include <vector>

#include "view/declared.h"
#include "view/list_model.h"

namespace amparo::view {

// How a kiosk is, for its staff: how long it has been running, how often it was started, its memory and disk,
// and which telephone numbers nobody has checked for a year. Nothing about visitors.
class StaffReport : public amparo::view::ListModel, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(bool numbers READ numbers WRITE set_numbers NOTIFY numbersChanged FINAL)

  public:
    enum Role { TextRole = Qt::UserRole };
    Q_ENUM(Role)

    using ListModel::ListModel;

    // The telephone numbers; how the machine is otherwise.
    [[nodiscard]] bool numbers() const { return numbers_; }
    void set_numbers(bool numbers);

    [[nodiscard]] int count() const override { return static_cast<int>(lines_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void numbersChanged();

  protected:
    void load() override;

  private:
    void tell_machine();
    void tell_numbers();

    bool numbers_ = false;
    std::vector<QString> lines_;
};

}  // namespace amparo::view
