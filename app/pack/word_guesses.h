// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "pack/search_question.h"
#include "pack/search_terms.h"
#include "pack/vocabulary.h"

namespace amparo::pack {

// What a person may have meant by a word that no text holds: other ways to type it, slips of the finger, and
// the words that a compound is made of. Looks at a bounded number of words. Lives for one call.
class WordGuesses {
  public:
    // `readers` are the positions of the reader's languages, best first.
    WordGuesses(Vocabulary& vocabulary, const std::vector<std::int64_t>& readers)
        : vocabulary_(vocabulary), readers_(readers) {}

    // The best guesses, none when there is no good one; every one stands in the index.
    [[nodiscard]] std::vector<Spelling> guess(const SearchTerms::Word& word);
    // Umlauts typed as ae, oe and ue are written without their dots in the index.
    [[nodiscard]] std::vector<Spelling> umlauts(const std::string& word);

  private:
    struct Near {
        int edits = 0;
        std::int64_t found = 0;
        std::string word;
    };

    [[nodiscard]] bool is_known(const std::string& word);
    [[nodiscard]] std::vector<Spelling> near(const std::string& word);
    void look_near(const std::string& word, const std::string& beginning, std::vector<Near>& out);
    [[nodiscard]] std::vector<Spelling> parts(const std::string& word);

    Vocabulary& vocabulary_;
    const std::vector<std::int64_t>& readers_;
};

}  // namespace amparo::pack
