// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/weighed_words.h"

#include <algorithm>
#include <cmath>

namespace amparo::pack {
namespace {

constexpr double stem_likeness = 0.9;
constexpr double beginning_likeness = 0.6;

double rarity_of(std::int64_t found, std::int64_t rows) {
    return std::log(1 + (1 + static_cast<double>(rows)) / (1 + static_cast<double>(found)));
}

}  // namespace

WeighedWords::WeighedWords(const SearchTerms& terms, Vocabulary& vocabulary,
                           const std::vector<std::int64_t>& readers, std::size_t languages)
    : vocabulary_(vocabulary), readers_(readers), languages_(languages) {
    const std::int64_t rows = vocabulary.rows(readers.front());
    for (const SearchTerms::Word& word : terms.words()) {
        std::vector<Spelling> spellings = {{word.text, 1, false}};
        std::int64_t found = vocabulary.found(readers.front(), word.text);
        for (const std::string& stem : word.stems) {
            spellings.push_back({stem, stem_likeness, false});
            found = std::max(found, vocabulary.found(readers.front(), stem));
        }
        rarity_.push_back(rarity_of(found, rows));
        in_names_.push_back(spellings);
        if (word.unfinished) {
            in_names_.back().push_back({word.text, beginning_likeness, true});
            add_completions(word.text, spellings);
        }
        in_bodies_.push_back(std::move(spellings));
    }
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
