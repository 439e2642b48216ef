// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "pack/database.h"
#include "pack/search.h"
#include "pack/search_question.h"
#include "pack/search_terms.h"
#include "pack/vocabulary.h"

namespace amparo::pack {

// A row of the index that answers a query.
struct SearchFound {
    std::int64_t row = 0;
    HitKind kind = HitKind::guide;
    std::string id;
    double score = 0;  // over 1: has all words; below 1: some
};

// Finds what answers a query: first in the reader's languages, then in all, first all words, then some; each
// guide, card, check, hotline and term once, best first. Looks at a bounded number of rows, however large the
// pack is. Lives for one call.
class SearchEngine {
  public:
    SearchEngine(const Database& database, const std::vector<std::string>& languages,
                 const base::FallbackChain& chain, const SearchTerms& terms, bool& flawed);

    [[nodiscard]] std::vector<SearchFound> find(std::size_t limit);

    // Which asks for any of the words in a body.
    [[nodiscard]] SearchQuestion any_word() const;

  private:
    using Groups = std::vector<std::vector<Spelling>>;
    using Needs = SearchQuestion::Needs;

    struct Range {  // of row ids: one language, or all
        std::int64_t first = 0;
        std::int64_t last = 0;
    };
    struct Score {
        std::uint64_t groups = 0;  // a bit for each word that was found
        double name = 0;
        double body = 0;
    };

    [[nodiscard]] std::vector<Range> ranges() const;
    void weigh(const SearchTerms& terms);
    void add_completions(const SearchTerms::Word& word, std::vector<Spelling>& spellings);
    void look_in_names(const Range& range);
    void look_in_bodies(const Range& range, Needs needs);
    void judge(std::int64_t row, const SearchQuestion& question, const std::vector<double>& column_weights,
               double Score::*part);
    [[nodiscard]] bool is_complete(const Score& score) const;
    [[nodiscard]] std::size_t complete_rows() const;
    [[nodiscard]] double value(std::int64_t row, const Score& score) const;
    [[nodiscard]] std::vector<SearchFound> best(std::size_t limit);

    const std::vector<std::string>& languages_;
    std::vector<std::int64_t> readers_;  // positions of the chain's languages
    bool* flawed_;
    Vocabulary vocabulary_;
    Statement names_;
    Statement bodies_;
    Statement owner_;
    Groups in_names_;
    Groups in_bodies_;
    std::vector<double> rarity_;  // of each word
    Occurrences occurrences_;
    std::map<std::int64_t, Score> scores_;
};

}  // namespace amparo::pack
