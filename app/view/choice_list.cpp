// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/choice_list.h"

#include "view/roles.h"

namespace amparo::view {

void ChoiceList::show(std::vector<Row> rows) {
    reset([&] { rows_ = std::move(rows); });
}

QVariant ChoiceList::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case QuestionRole:
            return row.question;
        case AnswerRole:
            return row.answer;
        case IndexRole:
            return row.index;
        default:
            return {};
    }
}

QHash<int, QByteArray> ChoiceList::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
