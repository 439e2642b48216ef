// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "pack/database.h"
#include "pack/search.h"
#include "pack/weighed_words.h"

namespace amparo::pack {

// A row of the index that answers a query.
struct SearchFound {
    std::int64_t row = 0;
    HitKind kind = HitKind::guide;
    std::string id;
    double score = 0;    // higher is better
    Occurrences places;  // in its words and in their order, of the phrases of SearchEngine::phrases()
};

// Finds what answers a query: in the reader's languages, then, when they do not know one of its words, in
// all; first all words, then some; each guide, card, check, hotline and term once, best first. Looks at a
// bounded number of rows, however large the pack is. Lives for one call.
class SearchEngine {
  public:
    // `readers` are the positions of the reader's languages, best first, out of `languages` in the pack.
    SearchEngine(const Database& database, const std::vector<std::int64_t>& readers, std::size_t languages,
                 const WeighedWords& words, bool& flawed);

    [[nodiscard]] std::vector<SearchFound> find(std::size_t limit);

    [[nodiscard]] const std::vector<SearchQuestion::Phrase>& phrases() const { return all_words_.phrases(); }

  private:
    struct Range {  // of row ids: one language, or all of them
        std::int64_t first = 0;
        std::int64_t last = 0;
    };
    struct Score {
        std::uint64_t words = 0;  // a bit for each one that was found
        double name = 0;
        double body = 0;
        Occurrences places;
    };

    [[nodiscard]] std::vector<Range> ranges(std::size_t languages) const;
    void look_in_names(const Range& range);
    void look_in_bodies(const Range& range, const SearchQuestion& question);
    // How well the row that was just read answers; notes which words it has.
    [[nodiscard]] double judge(const SearchQuestion& question, const std::vector<double>& column_weights,
                               Score& score) const;
    [[nodiscard]] double nearness(const SearchQuestion& question, const Occurrences& places) const;
    [[nodiscard]] double share(const Score& score) const;
    [[nodiscard]] bool is_complete(const Score& score) const;
    [[nodiscard]] std::size_t complete_rows() const;
    [[nodiscard]] double value(std::int64_t row, const Score& score) const;
    [[nodiscard]] std::vector<SearchFound> best(std::size_t limit);

    const std::vector<std::int64_t>& readers_;
    std::vector<Range> ranges_;
    const std::vector<double>& rarity_;
    bool* flawed_;
    Statement names_;
    Statement bodies_;
    Statement owner_;
    SearchQuestion any_name_;
    SearchQuestion all_words_;  // this one and the next ask for the same phrases
    SearchQuestion any_word_;
    Occurrences occurrences_;
    std::map<std::int64_t, Score> scores_;
};

}  // namespace amparo::pack
