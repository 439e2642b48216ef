// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "pack/hit_teller.h"
#include "pack/pack_search.h"
#include "pack/search_engine.h"

namespace amparo::pack {
namespace {

constexpr int most_hits = 200;

}  // namespace

Result<std::vector<SearchHit>> search(const Database& database, const std::vector<std::string>& languages,
                                      const SearchQuery& query) {
    bool flawed = false;
    std::vector<SearchHit> hits;
    const auto limit = static_cast<std::size_t>(std::clamp(query.limit, 0, most_hits));
    const std::string& reader = query.chain.empty() ? languages.front() : query.chain.front();
    const SearchTerms terms(query.text, reader, languages);
    if (terms.words().empty() || limit == 0) return hits;
    SearchEngine engine(database, languages, query.chain, terms, flawed);
    const SearchQuestion any_word = engine.any_word();
    HitTeller teller(database, languages, query.chain, terms, any_word, flawed);
    for (const SearchFound& found : engine.find(limit)) hits.push_back(teller.tell(found));
    std::stable_sort(hits.begin(), hits.end(),
                     [](const SearchHit& a, const SearchHit& b) { return a.score > b.score; });
    if (flawed) return base::failure(Error::malformed);
    return hits;
}

}  // namespace amparo::pack
