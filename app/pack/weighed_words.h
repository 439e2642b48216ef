// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "pack/search_question.h"
#include "pack/search_terms.h"
#include "pack/vocabulary.h"

namespace amparo::pack {

// The spellings under which each typed word is looked for, and how much finding it says.
class WeighedWords {
  public:
    // `readers` are the positions of the reader's languages, best first, out of `languages` in the pack.
    WeighedWords(const SearchTerms& terms, Vocabulary& vocabulary, const std::vector<std::int64_t>& readers,
                 std::size_t languages);

    using Groups = std::vector<std::vector<Spelling>>;
    [[nodiscard]] const Groups& in_names() const { return in_names_; }
    [[nodiscard]] const Groups& in_bodies() const { return in_bodies_; }
    // Of each word: higher the fewer rows hold it.
    [[nodiscard]] const std::vector<double>& rarity() const { return rarity_; }

  private:
    [[nodiscard]] std::vector<Spelling> spellings_of(const SearchTerms::Word& word);
    [[nodiscard]] std::int64_t found_of(const std::vector<Spelling>& spellings);
    [[nodiscard]] bool is_known(const std::vector<Spelling>& spellings);
    void add_completions(const std::string& beginning, std::vector<Spelling>& spellings);

    Vocabulary& vocabulary_;
    const std::vector<std::int64_t>& readers_;
    std::size_t languages_;
    Groups in_names_;
    Groups in_bodies_;
    std::vector<double> rarity_;
};

}  // namespace amparo::pack
