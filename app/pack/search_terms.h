// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace amparo::pack {

// What a person typed, folded and stemmed as the index is. The last word may be unfinished.
class SearchTerms {
  public:
    struct Stem {
        std::string text;
        std::int64_t language = 0;  // its position
    };
    struct Word {
        std::string text;
        std::vector<Stem> stems;          // other than the text itself
        std::vector<std::string> joined;  // with the word before or after it
        std::vector<std::string> latin;   // forms under which words of other scripts are found (text_latin.h)
        bool unfinished = false;
    };

    // `reader` cuts the text into words; stems are taken in every language of `languages`, as nobody knows
    // which one was typed. Takes the first words of a text of any length and content.
    SearchTerms(std::string_view text, std::string_view reader, const std::vector<std::string>& languages);

    [[nodiscard]] const std::vector<Word>& words() const { return words_; }  // each once

    // Whether a text is just what was typed, but for marks, case and punctuation.
    [[nodiscard]] bool is_whole(std::string_view text, std::string_view language) const;

  private:
    void join_numbers();

    std::vector<std::string> typed_;
    std::vector<Word> words_;
};

}  // namespace amparo::pack
