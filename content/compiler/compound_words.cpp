// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/compound_words.h"

#include <array>

#include "base/text_fold.h"

namespace amparo::compiler {
namespace {

constexpr std::string_view german = "de";
constexpr std::size_t shortest_part = 4;  // bytes; folded German is ASCII
constexpr std::size_t shortest_alone = 8;
constexpr std::array<std::string_view, 6> links = {"s", "es", "n", "en", "er", "e"};

bool is_letters(std::string_view word) {
    return word.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
}

}  // namespace

void CompoundWords::learn(std::string_view text) {
    for (std::string& word : base::words(text, german)) {
        if (word.size() >= shortest_part && is_letters(word)) known_.insert(std::move(word));
    }
}

// The word that stands there, without the letters that link it to the next one; empty when it is none.
std::string_view CompoundWords::known_beginning(std::string_view beginning) const {
    if (known_.contains(beginning)) return beginning;
    for (const std::string_view link : links) {
        const bool long_enough = beginning.size() >= shortest_part + link.size();
        if (!long_enough || !beginning.ends_with(link)) continue;
        const std::string_view word = beginning.substr(0, beginning.size() - link.size());
        if (known_.contains(word)) return word;
    }
    return {};
}

std::vector<std::string> CompoundWords::parts(std::string_view word) const {
    if (!is_letters(word)) return {};
    for (std::size_t cut = shortest_part; cut + shortest_part <= word.size(); ++cut) {
        const std::string_view last = word.substr(cut);
        if (!known_.contains(last)) continue;
        const std::string_view first = known_beginning(word.substr(0, cut));
        if (!first.empty()) return {std::string(first), std::string(last)};
        if (last.size() >= shortest_alone) return {std::string(last)};
    }
    return {};
}

std::string CompoundWords::search_terms(std::string_view text) const {
    std::string all;
    for (const std::string& word : base::words(text, german)) {
        for (const std::string& part : parts(word)) all += part + ' ';
    }
    return base::search_terms(all, german);
}

}  // namespace amparo::compiler
