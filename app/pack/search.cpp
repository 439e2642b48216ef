// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "pack/search_engine.h"
#include "pack/snippet.h"

namespace amparo::pack {
namespace {

constexpr int max_limit = 200;
constexpr int rows_per_hit = 8;              // the same item may be found in as many languages
constexpr double in_readers_language = 1.5;  // a word may mean something else in another one

// Scores of one way of finding stay below those of a better way.
constexpr double some_words = 0;
constexpr double all_words = 1;
constexpr double exact_title = 1;

double bounded(double score) {
    return score / (1 + score);
}

}  // namespace

SearchEngine::SearchEngine(const Database& database, const std::vector<std::string>& languages,
                           const SearchQuery& query)
    : database_(database),
      languages_(languages),
      query_(query),
      terms_(query.text, query.chain.empty() ? languages.front() : query.chain.front(), languages),
      texts_(database, languages, query.chain, flawed_),
      item_(database.prepare("SELECT title, summary FROM item WHERE slug = ?", flawed_)),
      hotline_(database.prepare("SELECT organisation, purpose FROM hotline WHERE slug = ?", flawed_)),
      term_(database.prepare("SELECT name, definition FROM term WHERE slug = ?", flawed_)),
      paragraph_(database.prepare(
          "SELECT kind, slug, language, text FROM search JOIN search_row ON id = search.rowid "
          "WHERE search.rowid > ?1 AND search.rowid < ?1 + 1000 AND search MATCH ?2 "
          "ORDER BY search.rowid LIMIT 1",
          flawed_)) {}

Result<std::vector<SearchHit>> SearchEngine::hits() {
    std::vector<SearchHit> out;
    const auto limit = static_cast<std::size_t>(std::clamp(query_.limit, 0, max_limit));
    if (terms_.empty() || limit == 0) return out;
    find(terms_.all(), all_words);
    if (terms_.size() > 1 && found_.size() < limit) find(terms_.any(), some_words);
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Found& a, const Found& b) { return a.score > b.score; });
    found_.resize(std::min(found_.size(), limit));
    for (const Found& each : found_) out.push_back(told(each));
    std::stable_sort(out.begin(), out.end(),
                     [](const SearchHit& a, const SearchHit& b) { return a.score > b.score; });
    if (flawed_) return base::failure(Error::malformed);
    return out;
}

// FTS5 numbers a better row lower; title, keywords and body weigh ten, six and one.
void SearchEngine::find(const std::string& expression, double base_score) {
    Statement rows = database_.prepare(
        "SELECT kind, slug, language, id, bm25(search, 10.0, 6.0, 1.0) AS score "
        "FROM search JOIN search_row ON id = search.rowid "
        "WHERE search MATCH ?1 AND text IS NULL ORDER BY score LIMIT " +
            std::to_string(std::clamp(query_.limit, 0, max_limit) * rows_per_hit),
        flawed_);
    rows.with(expression);
    const std::size_t found_before = found_.size();
    while (rows.next()) {
        Found row{rows.word<HitKind>(0), rows.text(0),    rows.text(1),
                  rows.integer(3),       rows.integer(2), -rows.real(4)};
        if (row.language < 0 || row.language >= static_cast<std::int64_t>(languages_.size())) {
            flawed_ = true;
            return;
        }
        const std::string& language = languages_[static_cast<std::size_t>(row.language)];
        const bool readers =
            std::find(query_.chain.begin(), query_.chain.end(), language) != query_.chain.end();
        row.score = base_score + bounded(std::max(row.score, 0.0) * (readers ? in_readers_language : 1.0));
        const auto same = std::find_if(found_.begin(), found_.end(), [&](const Found& other) {
            return other.kind == row.kind && other.id == row.id;
        });
        if (same == found_.end()) {
            found_.push_back(std::move(row));
        } else if (same - found_.begin() >= static_cast<std::ptrdiff_t>(found_before) &&
                   row.score > same->score) {
            *same = std::move(row);
        }
    }
}

SearchHit SearchEngine::told(const Found& found) {
    SearchHit hit{found.kind, found.id, {}, {}, found.score};
    Statement& of_kind = found.kind == HitKind::hotline ? hotline_
                         : found.kind == HitKind::term  ? term_
                                                        : item_;
    if (!of_kind.with(found.id).next()) {
        flawed_ = true;
        return hit;
    }
    std::string title_language = languages_.front();
    if (found.kind == HitKind::hotline) {
        hit.title = of_kind.text(0);
    } else {
        const Text title = texts_.get(of_kind.integer(0));
        hit.title = plain_text(title.markup);
        title_language = title.language;
    }
    const Text summary = texts_.get(of_kind.integer(1));
    Snippet of_summary = snippet(plain_text(summary.markup), summary.language, terms_);
    if (terms_.is_whole(hit.title, title_language)) hit.score += exact_title;
    if (!of_summary.matched) hit.snippet = paragraph_snippet(found);
    if (hit.snippet.empty()) hit.snippet = std::move(of_summary.markup);
    return hit;
}

// Of the first paragraph of the item that holds all words, else any; empty when there is none.
std::string SearchEngine::paragraph_snippet(const Found& found) {
    for (const std::string& expression : {terms_.all(), terms_.any()}) {
        if (!paragraph_.with(found.row, expression).next()) continue;
        const bool of_item = paragraph_.text(0) == found.kind_word && paragraph_.text(1) == found.id &&
                             paragraph_.integer(2) == found.language;
        const auto id = paragraph_.integer_or_null(3);
        if (!of_item || !id) continue;
        const Text text = texts_.get(*id);
        return snippet(plain_text(text.markup), text.language, terms_).markup;
    }
    return {};
}

}  // namespace amparo::pack
