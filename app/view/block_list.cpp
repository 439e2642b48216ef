// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/block_list.h"

#include "view/roles.h"

namespace amparo::view {

namespace {

// What the block says.
QVariant saying(const BlockRow& row, int role) {
    switch (role) {
        case BlockList::TextRole:
            return row.text;
        case BlockList::PlainRole:
            return row.plain;
        case BlockList::TextLanguageRole:
            return row.text_language;
        case BlockList::TextRightToLeftRole:
            return row.text_right_to_left;
        case BlockList::OriginalRole:
            return row.original;
        case BlockList::OfficialRole:
            return row.official;
        case BlockList::OfficialLanguageRole:
            return row.official_language;
        case BlockList::DetailRole:
            return row.detail;
        default:
            return {};
    }
}

// What kind of block it is and what it rests on.
QVariant standing(const BlockRow& row, int role) {
    switch (role) {
        case BlockList::KindRole:
            return row.kind;
        case BlockList::NumberRole:
            return row.number;
        case BlockList::StateRole:
            return row.state;
        case BlockList::StateTextRole:
            return row.state_text;
        case BlockList::AudienceRole:
            return row.audience;
        case BlockList::AsOfRole:
            return row.as_of;
        case BlockList::TargetRole:
            return row.target;
        case BlockList::TargetPageRole:
            return row.target_page;
        case BlockList::SourcesRole:
            return row.sources;
        case BlockList::SourceCountRole:
            return row.source_count;
        case BlockList::AdviceRole:
            return row.advice;
        default:
            return {};
    }
}

}  // namespace

void BlockList::show(std::vector<BlockRow> rows) {
    reset([&] { rows_ = std::move(rows); });
}

QVariant BlockList::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const BlockRow& row = rows_[static_cast<std::size_t>(index.row())];
    const QVariant said = saying(row, role);
    return said.isValid() ? said : standing(row, role);
}

QHash<int, QByteArray> BlockList::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
