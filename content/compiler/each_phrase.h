// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "compiler/country.h"

namespace amparo::compiler {

// One text of the source language and where a reader meets it.
struct PhraseUse {
    const Phrase& phrase;
    std::string kind;       // "title", "paragraph", "answer", …
    std::string whose;      // "guide “Officers at my door”"
    bool keywords = false;  // words to search by, shown to nobody
    bool urgent = false;    // somebody in need reads it first: see i18n/README.md
    bool original = false;  // said to officers in their language; a translation stands under it
};

// Visits every text of a country that can be translated, always in the same order, empty ones left out.
void each_phrase(const Country& country, const std::function<void(const PhraseUse&)>& visit);

// Every block of one item, in the order in which a reader meets them.
[[nodiscard]] std::vector<Block> blocks_of(const Check& check);
[[nodiscard]] std::vector<Block> blocks_of(const Document& document);
[[nodiscard]] std::vector<Block> blocks_of(const Letter& letter);

// Visits every block of every item.
void each_block(const Country& country, const std::function<void(const Item&, const Block&)>& visit);

// Visits guides, then cards, checks, documents and letters.
void each_item(const Country& country, const std::function<void(const Item&)>& visit);

}  // namespace amparo::compiler
