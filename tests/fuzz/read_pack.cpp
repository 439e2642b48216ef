// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "read_pack.h"

namespace amparo::fuzz {

void read_pack(const pack::Pack& pack) {
    const base::FallbackChain chain = {"es", "en"};
    for (const auto& guide : pack.guides(chain).value_or(std::vector<pack::GuideSummary>())) {
        static_cast<void>(pack.guide(guide.id, chain));
    }
    for (const auto& card : pack.cards(chain).value_or(std::vector<pack::GuideSummary>())) {
        static_cast<void>(pack.card(card.id, chain));
    }
    for (const auto& check : pack.checks(chain).value_or(std::vector<pack::GuideSummary>())) {
        static_cast<void>(pack.check(check.id, chain));
    }
    for (const auto& document : pack.documents(chain).value_or(std::vector<pack::GuideSummary>())) {
        static_cast<void>(pack.document(document.id, chain));
    }
    for (const auto& letter : pack.letters(chain).value_or(std::vector<pack::GuideSummary>())) {
        static_cast<void>(pack.letter(letter.id, chain));
    }
    static_cast<void>(pack.hotlines(chain));
    static_cast<void>(pack.term("judicial-warrant", chain));
    for (const char* query : {"door", "la migra", "zz"}) static_cast<void>(pack.search({query, chain, 20}));
}

}  // namespace amparo::fuzz
