// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <vector>

#include "view/block_row.h"
#include "view/list_model.h"

namespace amparo::view {

// Blocks in the order in which they are read.
class BlockList : public amparo::view::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Guide or a Check")

  public:
    enum Role {
        KindRole = Qt::UserRole,
        NumberRole,
        TextRole,
        PlainRole,
        TextLanguageRole,
        TextRightToLeftRole,
        OriginalRole,
        StateRole,
        StateTextRole,
        OfficialRole,
        OfficialLanguageRole,
        AudienceRole,
        AsOfRole,
        TargetRole,
        TargetPageRole,
        DetailRole,
        SourcesRole,
        SourceCountRole,
        AdviceRole
    };
    Q_ENUM(Role)

    using ListModel::ListModel;

    void show(std::vector<BlockRow> rows);
    [[nodiscard]] const std::vector<BlockRow>& rows() const { return rows_; }

    [[nodiscard]] int count() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  private:
    std::vector<BlockRow> rows_;
};

}  // namespace amparo::view
