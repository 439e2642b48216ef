// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/weighed_words.h"

#include <algorithm>
#include <cmath>

#include "pack/function_words.h"
#include "pack/word_guesses.h"

namespace amparo::pack {
namespace {

constexpr double stem_likeness = 0.9;
constexpr double beginning_likeness = 0.6;
constexpr double joined_likeness = 0.95;
constexpr double of_function_words = 0.15;  // of what so rare a word says otherwise

double rarity_of(std::int64_t found, std::int64_t rows) {
    return std::log(1 + (1 + static_cast<double>(rows)) / (1 + static_cast<double>(found)));
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

WeighedWords::WeighedWords(const SearchTerms& terms, Vocabulary& vocabulary,
                           const std::vector<std::int64_t>& readers, std::size_t languages)
    : vocabulary_(vocabulary), readers_(readers), languages_(languages) {
    const std::int64_t rows = vocabulary.rows(readers.front());
    for (const SearchTerms::Word& word : terms.words()) {
        std::vector<Spelling> spellings = spellings_of(word);
        std::int64_t found = found_of(spellings);
        std::vector<Spelling> in_bodies = spellings;
        if (word.unfinished) {
            spellings.push_back({word.text, beginning_likeness, true});
            add_completions(word.text, in_bodies);
            if (found == 0) found = found_of(in_bodies);
        }
        if (found == 0 && !is_known(in_bodies)) {
            const std::vector<Spelling> guesses = WordGuesses(vocabulary, readers).guess(word.text);
            spellings.insert(spellings.end(), guesses.begin(), guesses.end());
            in_bodies.insert(in_bodies.end(), guesses.begin(), guesses.end());
            found = found_of(guesses);
        }
        rarity_.push_back(rarity_of(found, rows) * (is_function_word(word.text) ? of_function_words : 1));
        in_names_.push_back(std::move(spellings));
        in_bodies_.push_back(std::move(in_bodies));
    }
}

// The word itself, its stems and the other ways to write it.
std::vector<Spelling> WeighedWords::spellings_of(const SearchTerms::Word& word) {
    std::vector<Spelling> out = {{word.text, 1, false}};
    for (const std::string& stem : word.stems) out.push_back({stem, stem_likeness, false});
    for (const Spelling& umlaut : WordGuesses(vocabulary_, readers_).umlauts(word.text))
        out.push_back(umlaut);
    for (const std::string& joined : word.joined) {
        if (found_of({{joined, 1, false}}) > 0) out.push_back({joined, joined_likeness, false});
    }
    const auto digit = std::find_if(word.text.begin(), word.text.end(), is_digit);
    const bool form =
        digit != word.text.begin() && digit != word.text.end() && digit - word.text.begin() <= 4;
    if (form) {
        out.push_back({std::string(word.text.begin(), digit) + ' ' + std::string(digit, word.text.end()),
                       joined_likeness, false});
    }
    return out;
}

// In how many rows of the reader's first language the most common of them stands.
std::int64_t WeighedWords::found_of(const std::vector<Spelling>& spellings) {
    std::int64_t most = 0;
    for (const Spelling& spelling : spellings) {
        most = std::max(most, vocabulary_.found(readers_.front(), spelling.word));
    }
    return most;
}

bool WeighedWords::is_known(const std::vector<Spelling>& spellings) {
    for (std::size_t language = 0; language < languages_; ++language) {
        for (const Spelling& spelling : spellings) {
            if (vocabulary_.found(static_cast<std::int64_t>(language), spelling.word) > 0) return true;
        }
    }
    return false;
}

// Bodies hold too many words to ask for all that begin so: the most common ones of the reader's languages are
// enough, and if there is none, of any.
void WeighedWords::add_completions(const std::string& beginning, std::vector<Spelling>& spellings) {
    const std::size_t before = spellings.size();
    const auto add = [&](std::int64_t language) {
        for (std::string& longer : vocabulary_.completions(language, beginning)) {
            spellings.push_back({std::move(longer), beginning_likeness, false});
        }
    };
    for (const std::int64_t language : readers_) add(language);
    if (spellings.size() > before) return;
    for (std::size_t language = 0; language < languages_; ++language)
        add(static_cast<std::int64_t>(language));
}

}  // namespace amparo::pack
