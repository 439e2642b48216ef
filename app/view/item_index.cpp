// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/item_index.h"

#include "view/page.h"
#include "view/text.h"
#include "view/translation_text.h"

namespace amparo::view {

ItemIndex::ItemIndex(const pack::Pack& pack, const base::FallbackChain& chain) {
    for (const auto& items : {pack.guides(chain), pack.cards(chain), pack.checks(chain),
                              pack.documents(chain), pack.letters(chain)}) {
        if (!items) {
            continue;
        }
        for (const pack::GuideSummary& item : *items) {
            const QString id = from_utf8(item.id);
            items_.insert(id, {plain(item.title), from_utf8(item.icon), item_page(item.kind, id)});
        }
    }
}

Item ItemIndex::find(const std::string& id) const {
    return items_.value(from_utf8(id));
}

}  // namespace amparo::view
