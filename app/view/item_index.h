// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include "base/language_tag.h"
#include "pack/pack.h"

namespace amparo::view {

// Where an id of a pack leads, whatever kind of thing it names.
struct Item {
    QString title;
    QString icon;
    QString page;
};

// The items of a pack by id, so that a link needs only the id.
class ItemIndex {
  public:
    ItemIndex(const pack::Pack& pack, const base::FallbackChain& chain);
    // Empty strings when there is no such item.
    [[nodiscard]] Item find(const std::string& id) const;

  private:
    QHash<QString, Item> items_;
};

}  // namespace amparo::view
