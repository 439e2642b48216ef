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
    // `readers` are the positions of the reader's languages, best first, in `languages`, the pack's.
    WeighedWords(const SearchTerms& terms, Vocabulary& vocabulary, const std::vector<std::int64_t>& readers,
                 const std::vector<std::string>& languages);

    using Groups = std::vector<std::vector<Spelling>>;
    [[nodiscard]] const Groups& in_names() const { return in_names_; }
    [[nodiscard]] const Groups& in_bodies() const { return in_bodies_; }
    // Of each word: higher the fewer rows hold it.
    [[nodiscard]] const std::vector<double>& rarity() const { return rarity_; }
    // Whether the reader's languages have every word, so that no other one need be asked.
    [[nodiscard]] bool known_to_readers() const { return known_to_readers_; }

  private:
    using Positions = std::vector<std::int64_t>;

    void add_or_its_parts(const SearchTerms::Word& word);
    void add(const SearchTerms::Word& word);
    [[nodiscard]] std::vector<Spelling> spellings_of(const SearchTerms::Word& word);
    void add_latin(const SearchTerms::Word& word, bool known, std::vector<Spelling>& spellings);
    [[nodiscard]] bool says_little(const std::string& word);
    // In how many rows of one of those languages the most common of the spellings stands.
    [[nodiscard]] std::int64_t found_of(const std::vector<Spelling>& spellings, const Positions& positions);
    void add_completions(const std::string& beginning, std::vector<Spelling>& spellings);

    Vocabulary& vocabulary_;
    const Positions& readers_;
    const std::vector<std::string>& languages_;
    Positions all_;
    Groups in_names_;
    Groups in_bodies_;
    std::vector<double> rarity_;
    bool known_to_readers_ = true;
};

}  // namespace amparo::pack
