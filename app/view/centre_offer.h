// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QString>
#include <string>
#include <vector>

#include "view/declared.h"
#include "view/list_model.h"

namespace amparo::view {

// Takes a centre's own file from a stick: its staff see all that it says, line by line, and accept it. What
// they saw is what is kept, byte for byte. Its rows are those lines.
class CentreOffer : public amparo::view::ListModel, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(bool offered READ offered NOTIFY changedState FINAL)
    Q_PROPERTY(QString kept READ kept NOTIFY changedState FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changedState FINAL)

  public:
    enum Role { IconRole = Qt::UserRole, TextRole };
    Q_ENUM(Role)

    using ListModel::ListModel;

    [[nodiscard]] bool offered() const { return !text_.empty(); }
    // The name of the centre whose words are shown here now; empty when there is none.
    [[nodiscard]] QString kept() const;
    [[nodiscard]] QString problem() const { return problem_; }

    // Looks for the file on the sticks.
    Q_INVOKABLE void look();
    Q_INVOKABLE void accept();
    Q_INVOKABLE void cancel();
    // Takes back what is shown now.
    Q_INVOKABLE void remove();

    [[nodiscard]] int count() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void changedState();

  protected:
    void load() override;

  private:
    struct Row {
        QString icon;
        QString text;
    };
    void show(std::string text, const QString& problem);
    void take_up(const store::Outcome<void>& done);
    [[nodiscard]] bool allowed() const;

    std::string text_;  // as it was read from the stick; empty: nothing is offered
    QString problem_;
    std::vector<Row> rows_;
};

}  // namespace amparo::view
