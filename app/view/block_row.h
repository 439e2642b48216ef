// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "pack/pack.h"
#include "view/item_index.h"
#include "view/reader_locale.h"

namespace amparo::view {

// One block as a page shows it: everything that its delegate binds to.
struct BlockRow {
    QString kind;  // a word of content/README.md, or "now" for a line of "Right now"
    int number = 0;
    QString text;
    QString plain;
    QString text_language;
    bool text_right_to_left = false;
    QString original;
    QString state;
    QString state_text;
    QString official;
    QString official_language;
    QString audience;
    QString as_of;
    QString target;
    QString target_page;
    QString detail;  // of a drawing's first label: all of them, for who cannot see it
    QString sources;
    int source_count = 0;
    bool advice = false;
};

// What `kind` says of a block.
[[nodiscard]] QString kind_of(const pack::Block& block);

// Turns a pack's blocks into rows for one reader. Links and hotlines are looked up when the first one comes.
class BlockWriter {
  public:
    BlockWriter(const pack::Pack& pack, base::FallbackChain chain, ReaderLocale locale, bool right_to_left);
    [[nodiscard]] std::vector<BlockRow> rows(const std::vector<pack::Block>& blocks);

  private:
    [[nodiscard]] BlockRow row(const pack::Block& block);
    void point(BlockRow& row, const pack::Block& block);
    void point_to_hotline(BlockRow& row, const std::string& id);

    const pack::Pack& pack_;
    base::FallbackChain chain_;
    ReaderLocale locale_;
    bool right_to_left_ = false;
    std::optional<ItemIndex> items_;
    std::optional<std::vector<pack::Hotline>> hotlines_;
};

}  // namespace amparo::view
