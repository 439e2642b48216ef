// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "pack/search.h"
#include "pack/search_engine.h"
#include "pack/search_marks.h"
#include "pack/search_terms.h"
#include "pack/texts.h"

namespace amparo::pack {

// Tells what was found in the reader's language: the title and the words around what was looked for. Lives
// for one call.
class HitTeller {
  public:
    // `phrases` are those whose places the found rows hold.
    HitTeller(const Database& database, const std::vector<std::string>& languages,
              const base::FallbackChain& chain, const SearchTerms& terms, const SearchMarks& marks,
              const std::vector<SearchQuestion::Phrase>& phrases, bool& flawed);

    [[nodiscard]] SearchHit tell(const SearchFound& found);

  private:
    [[nodiscard]] std::string paragraph_snippet(const SearchFound& found);
    [[nodiscard]] std::optional<std::int64_t> best_paragraph(const SearchFound& found);

    const SearchTerms& terms_;
    const SearchMarks& marks_;
    const std::vector<SearchQuestion::Phrase>& phrases_;
    const std::string& source_language_;
    bool* flawed_;
    Texts texts_;
    Statement item_;
    Statement hotline_;
    Statement term_;
    Statement paragraphs_;
};

}  // namespace amparo::pack
