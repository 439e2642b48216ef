// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace amparo::pack {

// One way in which a typed word may stand in the index, and how much it counts then (the word itself 1,
// others less).
struct Spelling {
    std::string word;
    double likeness = 1;
    bool as_beginning = false;  // stands for every word that begins so
};

// A question to FTS5, one group of spellings for each typed word, and what its phrases stand for. Holds no
// more than the text: asking is for Statement.
class SearchQuestion {
  public:
    enum class Needs { all_words, any_word };

    struct Phrase {
        std::size_t group = 0;
        double likeness = 1;
    };

    SearchQuestion(const std::vector<std::vector<Spelling>>& groups, Needs needs);

    [[nodiscard]] const std::string& expression() const { return expression_; }
    // In the order in which FTS5 numbers them.
    [[nodiscard]] const std::vector<Phrase>& phrases() const { return phrases_; }

  private:
    std::string expression_;
    std::vector<Phrase> phrases_;
};

}  // namespace amparo::pack
