// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "pack/hit_teller.h"
#include "pack/pack_search.h"
#include "pack/search_engine.h"

namespace amparo::pack {
namespace {

constexpr int most_hits = 200;

// Where the chain's languages stand in the pack, best first; the source language when it holds none of them.
std::vector<std::int64_t> positions(const base::FallbackChain& chain,
                                    const std::vector<std::string>& languages) {
    std::vector<std::int64_t> out;
    for (const std::string& tag : chain) {
        const auto found = std::find(languages.begin(), languages.end(), tag);
        if (found != languages.end()) out.push_back(found - languages.begin());
    }
    if (out.empty()) out.push_back(0);
    return out;
}

}  // namespace

Result<std::vector<SearchHit>> search(const Database& database, const std::vector<std::string>& languages,
                                      const SearchQuery& query) {
    bool flawed = false;
    std::vector<SearchHit> hits;
    const auto limit = static_cast<std::size_t>(std::clamp(query.limit, 0, most_hits));
    const std::string& reader = query.chain.empty() ? languages.front() : query.chain.front();
    const SearchTerms terms(query.text, reader, languages);
    if (terms.words().empty() || limit == 0) return hits;
    const std::vector<std::int64_t> readers = positions(query.chain, languages);
    Vocabulary vocabulary(database, flawed);
    const WeighedWords words(terms, vocabulary, readers, languages);
    const SearchMarks marks(words.in_bodies());
    SearchEngine engine(database, readers, languages.size(), words, flawed);
    HitTeller teller(database, languages, query.chain, terms, marks, engine.phrases(), flawed);
    for (const SearchFound& found : engine.find(limit)) hits.push_back(teller.tell(found));
    std::stable_sort(hits.begin(), hits.end(),
                     [](const SearchHit& a, const SearchHit& b) { return a.score > b.score; });
    if (flawed) return base::failure(database.fault());
    return hits;
}

}  // namespace amparo::pack
