// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/word_guesses.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "base/text_latin.h"
#include "base/utf8.h"
#include "pack/word_distance.h"

namespace amparo::pack {
namespace {

constexpr double umlaut_likeness = 0.95;
constexpr double part_likeness = 0.5;
constexpr std::array<double, 3> likeness_after = {1, 0.55, 0.35};  // that many edits
constexpr std::size_t shortest_with_one_edit = 4;                  // letters
constexpr std::size_t shortest_with_two_edits = 8;
constexpr std::size_t longest_word = 40;
constexpr std::size_t shortest_part = 4;
constexpr std::size_t most_guesses = 4;

bool continues(char byte) {
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

// One letter of a word, counted from 0, in UTF-8, after the mark of a Latin form.
std::string letter(std::string_view word, std::size_t index) {
    std::string out;
    std::size_t count = 0;
    const std::size_t skipped = base::is_latin_form(word) ? 1 : 0;
    for (const char byte : word) {
        if (!continues(byte)) ++count;
        if (count == index + skipped + 1 || count <= skipped) out += byte;
    }
    return out;
}

// Without the e that stands for an umlaut's dots; `only` the one at that place when it is not npos.
std::string without_dots(const std::string& word, std::size_t only) {
    std::string out;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool dots =
            i > 0 && word[i] == 'e' && std::string_view("aou").find(word[i - 1]) != std::string_view::npos;
        if (!dots || (only != std::string::npos && only != i)) out += word[i];
    }
    return out;
}

}  // namespace

std::vector<Spelling> WordGuesses::guess(const SearchTerms::Word& word) {
    const std::size_t letters = base::code_points(word.text).size();
    if (letters < shortest_with_one_edit || letters > longest_word) return {};
    std::vector<Spelling> found = near(word.text);
    if (found.empty()) found = parts(word.text);
    for (const std::string& form : word.latin) {
        const bool long_enough = base::code_points(form).size() > shortest_with_one_edit;  // it has a mark
        if (found.empty() && long_enough) found = near(form);
    }
    return found;
}

std::vector<Spelling> WordGuesses::umlauts(const std::string& word) {
    if (word.size() > longest_word) return {};
    for (std::size_t i = 0; i <= word.size(); ++i) {
        const std::string one = without_dots(word, i == 0 ? std::string::npos : i);
        if (one != word && is_known(one)) return {{one, umlaut_likeness, false}};
    }
    return {};
}

bool WordGuesses::is_known(const std::string& word) {
    return std::any_of(readers_.begin(), readers_.end(),
                       [&](std::int64_t language) { return vocabulary_.found(language, word) > 0; });
}

// People seldom mistype the first letter: words with another one are looked at only when there is no other,
// and only those that begin with the second letter (the first two swapped, or one too many).
std::vector<Spelling> WordGuesses::near(const std::string& word) {
    std::vector<Near> all;
    look_near(word, letter(word, 0), all);
    if (all.empty()) look_near(word, letter(word, 1), all);
    std::sort(all.begin(), all.end(), [](const Near& a, const Near& b) {
        return std::tuple(a.edits, -a.found, a.word) < std::tuple(b.edits, -b.found, b.word);
    });
    std::vector<Spelling> out;
    for (Near& each : all) {
        const bool as_good = each.edits == all.front().edits;
        if (out.size() == most_guesses || !as_good) break;
        out.push_back({std::move(each.word), likeness_after[static_cast<std::size_t>(each.edits)], false});
    }
    return out;
}

void WordGuesses::look_near(const std::string& word, const std::string& beginning, std::vector<Near>& out) {
    const auto letters = static_cast<std::int64_t>(base::code_points(word).size());
    const int most = letters >= static_cast<std::int64_t>(shortest_with_two_edits) ? 2 : 1;
    for (const std::int64_t language : readers_) {
        vocabulary_.like(language, beginning, letters - most, letters + most,
                         [&](std::string other, std::int64_t found) {
                             const int edits = word_distance(word, other, most);
                             if (edits <= most) out.push_back({edits, found, std::move(other)});
                         });
    }
}

// The longest known word at the beginning, and at the end, of a compound.
std::vector<Spelling> WordGuesses::parts(const std::string& word) {
    std::vector<Spelling> out;
    if (word.size() < 2 * shortest_part) return out;
    for (std::size_t size = word.size() - 1; size >= shortest_part; --size) {
        if (continues(word[size]) || !is_known(word.substr(0, size))) continue;
        out.push_back({word.substr(0, size), part_likeness, false});
        break;
    }
    for (std::size_t begin = 1; begin + shortest_part <= word.size(); ++begin) {
        if (continues(word[begin]) || !is_known(word.substr(begin))) continue;
        out.push_back({word.substr(begin), part_likeness, false});
        break;
    }
    return out;
}

}  // namespace amparo::pack
