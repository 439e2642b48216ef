// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QString>
#include <vector>

#include "pack/letter.h"
#include "pack/letter_text.h"
#include "view/list_model.h"

namespace amparo::view {

// The questions of a letter and what was answered: words, an ISO date, the number of an option from 0, or
// "yes". Held in memory alone and wiped with it.
class QuestionList : public amparo::view::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Letter")

  public:
    enum Role { AskRole = Qt::UserRole, HelpRole, KindRole, NeededRole, OptionsRole, AnswerRole };
    Q_ENUM(Role)

    using ListModel::ListModel;
    ~QuestionList() override;

    // Other questions; answers to those of the same name stay.
    void show(const std::vector<pack::LetterQuestion>& questions);
    Q_INVOKABLE void answer(int row, const QString& answer);

    [[nodiscard]] int missing() const;  // required and not answered
    // As the letter takes them: the option's name of a choice, everything else as it was answered.
    [[nodiscard]] pack::LetterAnswers answers() const;

    [[nodiscard]] int count() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void answered();

  private:
    struct Row {
        std::string name;
        QString ask;
        QString help;
        QString kind;
        bool required = false;
        QString options;  // one a line
        std::vector<std::string> option_names;
        QString answer;
    };

    std::vector<Row> rows_;
};

}  // namespace amparo::view
