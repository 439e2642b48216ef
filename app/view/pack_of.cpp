// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/pack_of.h"

#include "base/result.h"
#include "view/text.h"

namespace amparo::view {

const pack::Pack* pack_of(const store::Library& library, const Session& session, const QString& id) {
    if (const pack::Pack* own = library.find(to_utf8(id.section(u'/', 0, 0)))) {
        return own;
    }
    const std::string item = to_utf8(id);
    const pack::Pack* chosen = library.find(to_utf8(session.jurisdiction()));
    if (chosen != nullptr && chosen->holds(item)) {
        return chosen;
    }
    for (const std::string& code : library.jurisdictions()) {
        const pack::Pack* pack = library.find(code);
        if (pack->holds(item)) {
            return pack;
        }
    }
    return nullptr;
}

pack::Result<pack::Card> card_of(const pack::Pack& pack, const QString& name,
                                 const base::FallbackChain& chain) {
    const std::string folder = pack.info().jurisdiction + "/";
    if (!name.isEmpty()) {
        return pack.card(folder + to_utf8(name), chain);
    }
    if (auto card = pack.card(folder + "card", chain)) {
        return card;
    }
    const auto cards = pack.cards(chain);
    if (!cards || cards->empty()) {
        return base::failure(cards ? pack::Error::no_such_item : cards.error());
    }
    return pack.card(cards->front().id, chain);
}

}  // namespace amparo::view
