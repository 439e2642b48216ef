// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/item_index.h"

#include "view/page.h"
#include "view/text.h"
#include "view/translation_text.h"

namespace amparo::view {

ItemIndex::ItemIndex(const pack::Pack& pack, const base::FallbackChain& chain) {
    const auto add = [this](const pack::Result<std::vector<pack::GuideSummary>>& items, auto page) {
        if (!items) {
            return;
        }
        for (const pack::GuideSummary& item : *items) {
            const QString id = from_utf8(item.id);
            items_.insert(id, {plain(item.title), from_utf8(item.icon), page(id)});
        }
    };
    add(pack.guides(chain), guide_page);
    add(pack.cards(chain), card_page);
    add(pack.checks(chain), check_page);
}

Item ItemIndex::find(const std::string& id) const {
    return items_.value(from_utf8(id));
}

}  // namespace amparo::view
