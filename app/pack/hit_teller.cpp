// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/hit_teller.h"

#include <algorithm>
#include <limits>
#include <set>

#include "pack/snippet.h"

namespace amparo::pack {
namespace {

constexpr double exact_title = 1;

}  // namespace

HitTeller::HitTeller(const Database& database, const std::vector<std::string>& languages,
                     const base::FallbackChain& chain, const SearchTerms& terms, const SearchMarks& marks,
                     const std::vector<SearchQuestion::Phrase>& phrases, bool& flawed)
    : terms_(terms),
      marks_(marks),
      phrases_(phrases),
      source_language_(languages.front()),
      flawed_(&flawed),
      texts_(database, languages, chain, flawed),
      item_(database.prepare("SELECT title, summary, official_language FROM item WHERE slug = ?", flawed)),
      hotline_(database.prepare("SELECT organisation, purpose FROM hotline WHERE slug = ?", flawed)),
      term_(database.prepare("SELECT name, definition FROM term WHERE slug = ?", flawed)),
      paragraphs_(database.prepare(
          "SELECT first, text FROM search_paragraph WHERE search_row = ? ORDER BY first", flawed)) {}

SearchHit HitTeller::tell(const SearchFound& found) {
    SearchHit hit{found.kind, found.id, {}, {}, found.score};
    Statement& row = found.kind == HitKind::hotline ? hotline_ : found.kind == HitKind::term ? term_ : item_;
    if (!row.with(found.id).next()) {
        *flawed_ = true;
        return hit;
    }
    std::string title_language = source_language_;
    if (found.kind == HitKind::hotline) {
        hit.title = row.text(0);
    } else if (found.kind == HitKind::document) {  // as it is printed
        hit.title = plain_text(texts_.get(row.integer(0)).original);
        title_language = row.text(2);
    } else {
        Text title = texts_.get(row.integer(0));
        hit.title = plain_text(title.markup);
        title_language = std::move(title.language);
    }
    const Text summary = texts_.get(row.integer(1));
    Snippet of_summary = snippet(plain_text(summary.markup), summary.language, marks_);
    if (terms_.is_whole(hit.title, title_language)) hit.score += exact_title;
    if (!of_summary.matched) {
        hit.snippet = paragraph_snippet(found);
    }
    if (hit.snippet.empty()) hit.snippet = std::move(of_summary.markup);
    return hit;
}

std::string HitTeller::paragraph_snippet(const SearchFound& found) {
    const auto id = best_paragraph(found);
    if (!id) return {};
    const Text text = texts_.get(*id);
    return snippet(plain_text(text.markup), text.language, marks_).markup;
}

// The first of those that hold the most of the words; nullopt when none holds any.
std::optional<std::int64_t> HitTeller::best_paragraph(const SearchFound& found) {
    std::optional<std::int64_t> text;
    std::optional<std::int64_t> best;
    std::size_t most = 0;
    auto place = found.places.begin();
    const auto read_until = [&](std::int64_t end) {
        std::set<std::size_t> words;
        for (; place != found.places.end() && place->word < end; ++place) {
            words.insert(phrases_[static_cast<std::size_t>(place->phrase)].group);
        }
        if (!text || words.size() <= most) return;
        most = words.size();
        best = text;
    };
    paragraphs_.with(found.row);
    while (paragraphs_.next()) {
        read_until(paragraphs_.integer(0));
        text = paragraphs_.integer(1);
    }
    read_until(std::numeric_limits<std::int64_t>::max());
    return best;
}

}  // namespace amparo::pack
