// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search_engine.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "pack/format.h"

namespace amparo::pack {
namespace {

// How much a place counts; a body is long and holds much by chance.
const std::vector<double> name_weights = {10, 7};  // title, keywords
const std::vector<double> body_weights = {1};

constexpr std::size_t few_words = 2;  // of more, a long guide holds all by chance
constexpr double for_all_of_few = 0.1;
constexpr double for_now = 0.04;             // a guide for somebody who is in it now
constexpr double for_a_term = 0.1;           // explains a word, and is seldom the answer itself
constexpr double for_a_place = 0.06;         // a hotline for one place only: most readers are elsewhere
constexpr double in_another_language = 0.6;  // where the same letters may mean something else
constexpr double for_near = 2;               // times the rarity of the more common of two words
constexpr int near = 6;                      // words apart, stems counted

double bounded(double score) {
    return score / (10 + score);
}

}  // namespace

SearchEngine::SearchEngine(const Database& database, const std::vector<std::int64_t>& readers,
                           std::size_t languages, const WeighedWords& words, bool& flawed)
    : readers_(readers),
      ranges_(ranges(words.known_to_readers() ? 0 : languages)),
      rarity_(words.rarity()),
      flawed_(&flawed),
      names_(database.prepare("SELECT rowid, occurrences(search_name, ?1) FROM search_name "
                              "WHERE search_name MATCH ?2 AND rowid BETWEEN ?3 AND ?4 LIMIT 1000",
                              flawed)),
      bodies_(database.prepare("SELECT rowid, occurrences(search_body, ?1) FROM search_body "
                               "WHERE search_body MATCH ?2 AND rowid BETWEEN ?3 AND ?4 LIMIT 400",
                               flawed)),
      owner_(database.prepare("SELECT kind, slug, coalesce("
                              "(SELECT situation FROM item WHERE item.slug = search_row.slug), "
                              "(SELECT scope FROM hotline WHERE hotline.slug = search_row.slug), '') "
                              "FROM search_row WHERE id = ?",
                              flawed)),
      any_name_(words.in_names(), SearchQuestion::Needs::any_word),
      all_words_(words.in_bodies(), SearchQuestion::Needs::all_words),
      any_word_(words.in_bodies(), SearchQuestion::Needs::any_word) {}

std::vector<SearchEngine::Range> SearchEngine::ranges(std::size_t languages) const {
    std::vector<Range> out;
    for (const std::int64_t language : readers_) {
        out.push_back({language * search_rows_per_language, (language + 1) * search_rows_per_language - 1});
    }
    if (languages > 0)
        out.push_back({0, static_cast<std::int64_t>(languages) * search_rows_per_language - 1});
    return out;
}

std::vector<SearchFound> SearchEngine::find(std::size_t limit) {
    for (const Range& range : ranges_) {
        if (complete_rows() >= limit) break;
        look_in_names(range);
        look_in_bodies(range, all_words_);
    }
    if (rarity_.size() > 1 && complete_rows() < limit) {
        look_in_bodies(ranges_.front(), any_word_);
        if (ranges_.size() > 1) look_in_bodies(ranges_.back(), any_word_);
    }
    return best(limit);
}

void SearchEngine::look_in_names(const Range& range) {
    names_.with(&occurrences_, any_name_.expression(), range.first, range.last);
    while (names_.next()) {
        Score& score = scores_[names_.integer(0)];
        score.name = judge(any_name_, name_weights, score);
    }
}

void SearchEngine::look_in_bodies(const Range& range, const SearchQuestion& question) {
    bodies_.with(&occurrences_, question.expression(), range.first, range.last);
    while (bodies_.next()) {
        Score& score = scores_[bodies_.integer(0)];
        if (!score.places.empty()) continue;
        score.body = judge(question, body_weights, score);
        score.places = occurrences_;
        std::sort(score.places.begin(), score.places.end(),
                  [](const Occurrence& a, const Occurrence& b) { return a.word < b.word; });
        score.body += nearness(question, score.places);
    }
}

// Of each word the best place counts, and a little how often it stands there.
double SearchEngine::judge(const SearchQuestion& question, const std::vector<double>& column_weights,
                           Score& score) const {
    std::vector<double> best(rarity_.size());
    std::vector<int> times(rarity_.size());
    for (const Occurrence& each : occurrences_) {
        const SearchQuestion::Phrase& phrase = question.phrases()[static_cast<std::size_t>(each.phrase)];
        const double weight = column_weights[static_cast<std::size_t>(each.column)] * phrase.likeness;
        best[phrase.group] = std::max(best[phrase.group], weight);
        ++times[phrase.group];
    }
    double sum = 0;
    for (std::size_t word = 0; word < best.size(); ++word) {
        if (times[word] == 0) continue;
        score.words |= std::uint64_t{1} << word;
        sum += rarity_[word] * best[word] * (1 - 0.5 / times[word]);
    }
    return sum;
}

// More for every two of the words that stand close to each other somewhere; `places` are in order.
double SearchEngine::nearness(const SearchQuestion& question, const Occurrences& places) const {
    const auto group = [&](const Occurrence& each) {
        return question.phrases()[static_cast<std::size_t>(each.phrase)].group;
    };
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (auto one = places.begin(); one != places.end(); ++one) {
        for (auto other = one + 1; other != places.end() && other->word - one->word <= near; ++other) {
            if (group(*one) != group(*other)) pairs.insert(std::minmax(group(*one), group(*other)));
        }
    }
    double sum = 0;
    for (const auto& [one, other] : pairs) sum += for_near * std::min(rarity_[one], rarity_[other]);
    return sum;
}

bool SearchEngine::is_complete(const Score& score) const {
    return score.words == (std::uint64_t{1} << rarity_.size()) - 1;
}

std::size_t SearchEngine::complete_rows() const {
    return static_cast<std::size_t>(std::count_if(
        scores_.begin(), scores_.end(), [this](const auto& each) { return is_complete(each.second); }));
}

// How much of what the words say was found, from 0 to 1.
double SearchEngine::share(const Score& score) const {
    double found = 0;
    double all = 0;
    for (std::size_t word = 0; word < rarity_.size(); ++word) {
        all += rarity_[word];
        if ((score.words >> word & 1) != 0) found += rarity_[word];
    }
    return all > 0 ? found / all : 0;
}

double SearchEngine::value(std::int64_t row, const Score& score) const {
    const std::int64_t language = row / search_rows_per_language;
    const bool readers = std::find(readers_.begin(), readers_.end(), language) != readers_.end();
    const double sum = (score.name + score.body) * (readers ? 1 : in_another_language);
    const bool few_and_all = rarity_.size() <= few_words && is_complete(score);
    return bounded(sum * std::sqrt(share(score))) + (few_and_all ? for_all_of_few : 0);
}

std::vector<SearchFound> SearchEngine::best(std::size_t limit) {
    std::vector<std::pair<double, std::int64_t>> order;
    for (const auto& [row, score] : scores_) order.emplace_back(-value(row, score), row);
    std::sort(order.begin(), order.end());
    std::vector<SearchFound> out;
    for (const auto& [negative, row] : order) {
        if (out.size() == limit * 2) break;
        if (!owner_.with(row).next()) {
            *flawed_ = true;
            break;
        }
        SearchFound found{row, owner_.word<HitKind>(0), owner_.text(1), -negative, {}};
        const std::string where = owner_.text(2);  // a situation, or how far a hotline reaches
        if (where == "now") found.score += for_now;
        if (found.kind == HitKind::term) found.score -= for_a_term;
        if (found.kind == HitKind::hotline && where != "national") found.score -= for_a_place;
        const bool seen = std::any_of(out.begin(), out.end(), [&](const SearchFound& other) {
            return other.kind == found.kind && other.id == found.id;
        });
        if (seen) continue;
        found.places = std::move(scores_[row].places);
        out.push_back(std::move(found));
    }
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
    if (out.size() > limit) out.resize(limit);
    return out;
}

}  // namespace amparo::pack
