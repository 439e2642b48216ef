// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/weighed_words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/pinyin.h"
#include "base/text_latin.h"
#include "pack/function_words.h"
#include "pack/word_guesses.h"

namespace amparo::pack {
namespace {

constexpr double stem_likeness = 0.9;
constexpr double beginning_likeness = 0.6;
constexpr double joined_likeness = 0.95;
constexpr double latin_likeness = 0.8;
constexpr std::size_t most_groups = 16;  // that a word of many syllables may fill up

double rarity_of(std::int64_t found, std::int64_t rows) {
    return std::log(1 + (1 + static_cast<double>(rows)) / (1 + static_cast<double>(found)));
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

WeighedWords::WeighedWords(const SearchTerms& terms, Vocabulary& vocabulary,
                           const std::vector<std::int64_t>& readers,
                           const std::vector<std::string>& languages)
    : vocabulary_(vocabulary), readers_(readers), languages_(languages), all_(languages.size()) {
    std::iota(all_.begin(), all_.end(), 0);
    std::vector<const SearchTerms::Word*> telling;
    for (const SearchTerms::Word& word : terms.words()) {
        if (!says_little(word.text)) telling.push_back(&word);
    }
    for (const SearchTerms::Word* word : telling) add_or_its_parts(*word);
    if (!telling.empty()) return;
    for (const SearchTerms::Word& word : terms.words()) add(word);
}

// A Chinese word that is typed by its sound, of more syllables than the index holds as one.
void WeighedWords::add_or_its_parts(const SearchTerms::Word& word) {
    const std::string& reader = languages_[static_cast<std::size_t>(readers_.front())];
    const auto pairs = reader.starts_with("zh") ? base::pinyin_pairs(word.text) : std::vector<std::string>();
    const bool known = pairs.empty() || found_of({{word.text, 1, false}}, all_) > 0;
    if (known) {
        add(word);
        return;
    }
    for (const std::string& pair : pairs) {
        if (in_names_.size() == most_groups) return;
        add({pair, {}, {}, base::forms_of_latin(pair), word.unfinished && pair == pairs.back()});
    }
}

void WeighedWords::add(const SearchTerms::Word& word) {
    std::vector<Spelling> in_names = spellings_of(word);
    std::int64_t found = found_of(in_names, readers_);
    add_latin(word, found > 0, in_names);
    if (found == 0) found = found_of(in_names, readers_);
    std::vector<Spelling> in_bodies = in_names;
    if (word.unfinished) {
        in_names.push_back({word.text, beginning_likeness, true});
        add_completions(word.text, in_bodies);
        if (found == 0) found = found_of(in_bodies, readers_);
    }
    known_to_readers_ = known_to_readers_ && found > 0;
    if (found == 0) found = found_of(in_bodies, all_);
    if (found == 0) {
        const std::vector<Spelling> guesses = WordGuesses(vocabulary_, readers_).guess(word);
        in_names.insert(in_names.end(), guesses.begin(), guesses.end());
        in_bodies.insert(in_bodies.end(), guesses.begin(), guesses.end());
        found = found_of(guesses, readers_);
    }
    rarity_.push_back(rarity_of(found, vocabulary_.rows(readers_.front())));
    in_names_.push_back(std::move(in_names));
    in_bodies_.push_back(std::move(in_bodies));
}

// Words of the reader's languages, and of others those that the reader's languages do not have.
bool WeighedWords::says_little(const std::string& word) {
    const auto in = [&](std::int64_t language) {
        return is_function_word(word, languages_[static_cast<std::size_t>(language)]);
    };
    if (std::any_of(readers_.begin(), readers_.end(), in)) return true;
    return std::any_of(all_.begin(), all_.end(), in) && found_of({{word, 1, false}}, readers_) == 0;
}

// The word itself, its stems and the other ways to write it.
std::vector<Spelling> WeighedWords::spellings_of(const SearchTerms::Word& word) {
    std::vector<Spelling> out = {{word.text, 1, false}};
    for (const SearchTerms::Stem& stem : word.stems) {
        const bool seen =
            std::any_of(out.begin(), out.end(), [&](const Spelling& each) { return each.word == stem.text; });
        if (!seen && vocabulary_.found(stem.language, stem.text) > 0) {
            out.push_back({stem.text, stem_likeness, false});
        }
    }
    for (const Spelling& umlaut : WordGuesses(vocabulary_, readers_).umlauts(word.text))
        out.push_back(umlaut);
    for (const std::string& joined : word.joined) {
        if (found_of({{joined, 1, false}}, readers_) > 0) out.push_back({joined, joined_likeness, false});
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

// Words of other scripts that may be meant by a Latin one that the reader's languages do not have: of those
// languages, and if they have none either, of all.
void WeighedWords::add_latin(const SearchTerms::Word& word, bool known, std::vector<Spelling>& spellings) {
    if (known) return;
    const auto add_those_of = [&](const Positions& positions) {
        const std::size_t before = spellings.size();
        for (const std::string& form : word.latin) {
            Spelling spelling{form, latin_likeness, false};
            if (found_of({spelling}, positions) > 0) spellings.push_back(std::move(spelling));
        }
        return spellings.size() > before;
    };
    if (!add_those_of(readers_) && found_of(spellings, all_) == 0) add_those_of(all_);
}

std::int64_t WeighedWords::found_of(const std::vector<Spelling>& spellings, const Positions& positions) {
    std::int64_t most = 0;
    for (const std::int64_t language : positions) {
        for (const Spelling& spelling : spellings) {
            most = std::max(most, vocabulary_.found(language, spelling.word));
        }
    }
    return most;
}

// Bodies hold too many words to ask for all that begin so: the most common ones of the reader's languages are
// enough, and if there is none, of any.
void WeighedWords::add_completions(const std::string& beginning, std::vector<Spelling>& spellings) {
    const std::size_t before = spellings.size();
    const auto add_those_of = [&](std::int64_t language) {
        for (std::string& longer : vocabulary_.completions(language, beginning)) {
            spellings.push_back({std::move(longer), beginning_likeness, false});
        }
    };
    for (const std::int64_t language : readers_) add_those_of(language);
    if (spellings.size() > before) return;
    for (const std::int64_t language : all_) add_those_of(language);
}

}  // namespace amparo::pack
