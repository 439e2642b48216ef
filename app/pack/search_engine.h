// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "pack/database.h"
#include "pack/search.h"
#include "pack/search_terms.h"
#include "pack/texts.h"

namespace amparo::pack {

// Answers one query over one pack: finds the rows that hold all words, then those that hold some, in any
// language; keeps each guide, card, check, hotline and term once; tells it in the reader's language. Lives
// for one call.
class SearchEngine {
  public:
    SearchEngine(const Database& database, const std::vector<std::string>& languages,
                 const SearchQuery& query);
    SearchEngine(const SearchEngine&) = delete;
    SearchEngine& operator=(const SearchEngine&) = delete;

    [[nodiscard]] Result<std::vector<SearchHit>> hits();

  private:
    // An item that was found, by its row in one language.
    struct Found {
        HitKind kind = HitKind::guide;
        std::string kind_word;
        std::string id;
        std::int64_t row = 0;
        std::int64_t language = 0;
        double score = 0;
    };

    void find(const std::string& expression, double base_score);
    [[nodiscard]] SearchHit told(const Found& found);
    [[nodiscard]] std::string paragraph_snippet(const Found& found);

    const Database& database_;
    const std::vector<std::string>& languages_;
    const SearchQuery& query_;
    bool flawed_ = false;  // before the statements, which point to it
    SearchTerms terms_;
    Texts texts_;
    Statement item_;
    Statement hotline_;
    Statement term_;
    Statement paragraph_;
    std::vector<Found> found_;
};

}  // namespace amparo::pack
