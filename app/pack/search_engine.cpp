// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search_engine.h"

#include <algorithm>
#include <cmath>

#include "pack/format.h"

namespace amparo::pack {
namespace {

// How much a place counts; a body is long and holds much by chance.
const std::vector<double> name_weights = {10, 6};  // title, keywords
const std::vector<double> body_weights = {1};

constexpr double stem_likeness = 0.9;
constexpr double beginning_likeness = 0.6;
constexpr double in_another_language = 0.6;  // where the same letters may mean something else

double bounded(double score) {
    return score / (10 + score);
}

}  // namespace

SearchEngine::SearchEngine(const Database& database, const std::vector<std::string>& languages,
                           const base::FallbackChain& chain, const SearchTerms& terms, bool& flawed)
    : languages_(languages),
      flawed_(&flawed),
      vocabulary_(database, flawed),
      names_(database.prepare("SELECT rowid, occurrences(search_name, ?1) FROM search_name "
                              "WHERE search_name MATCH ?2 AND rowid BETWEEN ?3 AND ?4 LIMIT 1000",
                              flawed)),
      bodies_(database.prepare("SELECT rowid, occurrences(search_body, ?1) FROM search_body "
                               "WHERE search_body MATCH ?2 AND rowid BETWEEN ?3 AND ?4 LIMIT 400",
                               flawed)),
      owner_(database.prepare("SELECT kind, slug FROM search_row WHERE id = ?", flawed)) {
    for (const std::string& tag : chain) {
        const auto found = std::find(languages.begin(), languages.end(), tag);
        if (found != languages.end()) readers_.push_back(found - languages.begin());
    }
    if (readers_.empty()) readers_.push_back(0);
    weigh(terms);
}

void SearchEngine::weigh(const SearchTerms& terms) {
    const std::int64_t rows = vocabulary_.rows(readers_.front());
    for (const SearchTerms::Word& word : terms.words()) {
        std::vector<Spelling> spellings = {{word.text, 1, false}};
        std::int64_t found = vocabulary_.found(readers_.front(), word.text);
        for (const std::string& stem : word.stems) {
            spellings.push_back({stem, stem_likeness, false});
            found = std::max(found, vocabulary_.found(readers_.front(), stem));
        }
        rarity_.push_back(std::log(1 + (1 + static_cast<double>(rows)) / (1 + static_cast<double>(found))));
        in_names_.push_back(spellings);
        if (word.unfinished) {
            in_names_.back().push_back({word.text, beginning_likeness, true});
            add_completions(word, spellings);
        }
        in_bodies_.push_back(std::move(spellings));
    }
}

// Bodies hold too many words to ask for all that begin so: the most common ones of the reader's languages are
// enough, and if there is none, of any.
void SearchEngine::add_completions(const SearchTerms::Word& word, std::vector<Spelling>& spellings) {
    const std::size_t before = spellings.size();
    const auto add = [&](std::int64_t language) {
        for (std::string& longer : vocabulary_.completions(language, word.text)) {
            spellings.push_back({std::move(longer), beginning_likeness, false});
        }
    };
    for (const std::int64_t language : readers_) add(language);
    if (spellings.size() > before) return;
    for (std::size_t language = 0; language < languages_.size(); ++language)
        add(static_cast<std::int64_t>(language));
}

std::vector<SearchEngine::Range> SearchEngine::ranges() const {
    std::vector<Range> out;
    for (const std::int64_t language : readers_) {
        out.push_back({language * search_rows_per_language, (language + 1) * search_rows_per_language - 1});
    }
    out.push_back({0, static_cast<std::int64_t>(languages_.size()) * search_rows_per_language - 1});
    return out;
}

std::vector<SearchFound> SearchEngine::find(std::size_t limit) {
    if (in_bodies_.empty()) return {};
    for (const Range& range : ranges()) {
        if (complete_rows() >= limit) break;
        look_in_names(range);
        look_in_bodies(range, Needs::all_words);
    }
    if (in_bodies_.size() > 1 && complete_rows() < limit) {
        look_in_bodies(ranges().front(), Needs::any_word);
        look_in_bodies(ranges().back(), Needs::any_word);
    }
    return best(limit);
}

SearchQuestion SearchEngine::any_word() const {
    return {in_bodies_, Needs::any_word};
}

void SearchEngine::look_in_names(const Range& range) {
    const SearchQuestion question(in_names_, Needs::any_word);
    names_.with(&occurrences_, question.expression(), range.first, range.last);
    while (names_.next()) judge(names_.integer(0), question, name_weights, &Score::name);
}

void SearchEngine::look_in_bodies(const Range& range, Needs needs) {
    const SearchQuestion question(in_bodies_, needs);
    bodies_.with(&occurrences_, question.expression(), range.first, range.last);
    while (bodies_.next()) judge(bodies_.integer(0), question, body_weights, &Score::body);
}

// Of each word the best place counts, and a little how often it stands there.
void SearchEngine::judge(std::int64_t row, const SearchQuestion& question,
                         const std::vector<double>& column_weights, double Score::*part) {
    std::vector<double> best(rarity_.size());
    std::vector<int> times(rarity_.size());
    for (const Occurrence& each : occurrences_) {
        const SearchQuestion::Phrase& phrase = question.phrases()[static_cast<std::size_t>(each.phrase)];
        const double weight = column_weights[static_cast<std::size_t>(each.column)] * phrase.likeness;
        best[phrase.group] = std::max(best[phrase.group], weight);
        ++times[phrase.group];
    }
    Score& score = scores_[row];
    double sum = 0;
    for (std::size_t group = 0; group < best.size(); ++group) {
        if (times[group] == 0) continue;
        score.groups |= std::uint64_t{1} << group;
        sum += rarity_[group] * best[group] * (1 - 0.5 / times[group]);
    }
    score.*part = std::max(score.*part, sum);
}

bool SearchEngine::is_complete(const Score& score) const {
    return score.groups == (std::uint64_t{1} << rarity_.size()) - 1;
}

std::size_t SearchEngine::complete_rows() const {
    return static_cast<std::size_t>(std::count_if(
        scores_.begin(), scores_.end(), [this](const auto& each) { return is_complete(each.second); }));
}

double SearchEngine::value(std::int64_t row, const Score& score) const {
    const bool readers =
        std::find(readers_.begin(), readers_.end(), row / search_rows_per_language) != readers_.end();
    const double sum = (score.name + score.body) * (readers ? 1 : in_another_language);
    return bounded(sum) + (is_complete(score) ? 1 : 0);
}

std::vector<SearchFound> SearchEngine::best(std::size_t limit) {
    std::vector<std::pair<double, std::int64_t>> order;
    for (const auto& [row, score] : scores_) order.emplace_back(-value(row, score), row);
    std::sort(order.begin(), order.end());
    std::vector<SearchFound> out;
    for (const auto& [negative, row] : order) {
        if (out.size() == limit) break;
        if (!owner_.with(row).next()) {
            *flawed_ = true;
            break;
        }
        SearchFound found{row, owner_.word<HitKind>(0), owner_.text(1), -negative};
        const bool seen = std::any_of(out.begin(), out.end(), [&](const SearchFound& other) {
            return other.kind == found.kind && other.id == found.id;
        });
        if (!seen) out.push_back(std::move(found));
    }
    return out;
}

}  // namespace amparo::pack
