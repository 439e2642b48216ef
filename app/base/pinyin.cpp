// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pinyin.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <utility>

namespace amparo::base {
namespace {

constexpr std::size_t longest_word = 60;
constexpr std::size_t longest_syllable = 6;  // "zhuang"

// What may follow each beginning, with a space before and after each.
constexpr std::array beginnings = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"zh", " a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo "},
    {"ch", " a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo "},
    {"sh", " a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo "},
    {"b", " a ai an ang ao ei en eng i ian iao ie in ing o u "},
    {"p", " a ai an ang ao ei en eng i ian iao ie in ing o ou u "},
    {"m", " a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u "},
    {"f", " a an ang ei en eng o ou u "},
    {"d", " a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo "},
    {"t", " a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo "},
    {"n", " a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue uo "},
    {"l", " a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan ue un uo "},
    {"g", " a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo "},
    {"k", " a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo "},
    {"h", " a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo "},
    {"j", " i ia ian iang iao ie in ing iong iu u uan ue un "},
    {"q", " i ia ian iang iao ie in ing iong iu u uan ue un "},
    {"x", " i ia ian iang iao ie in ing iong iu u uan ue un "},
    {"r", " an ang ao e en eng i ong ou u ua uan ui un uo "},
    {"z", " a ai an ang ao e ei en eng i ong ou u uan ui un uo "},
    {"c", " a ai an ang ao e en eng i ong ou u uan ui un uo "},
    {"s", " a ai an ang ao e en eng i ong ou u uan ui un uo "},
    {"y", " a an ang ao e i in ing o ong ou u uan ue un "},
    {"w", " a ai an ang ei en eng o u "},
    {"", " a ai an ang ao e ei en eng er o ou "},
});

bool is_syllable(std::string_view text) {
    const auto* found = std::find_if(beginnings.begin(), beginnings.end(), [&](const auto& beginning) {
        return text.starts_with(beginning.first);
    });
    text.remove_prefix(found->first.size());
    return found->second.find(" " + std::string(text) + " ") != std::string_view::npos;
}

// A syllable within a word seldom begins with its vowel, and there would be an apostrophe then: "jinan" is
// ji nan. Of the ways to cut a word the one with the fewest of these counts, then the one with the longest
// syllables.
constexpr std::size_t syllable_cost = 1;
constexpr std::size_t vowel_cost = 10;
constexpr std::size_t impossible = std::numeric_limits<std::size_t>::max();

bool begins_with_vowel(std::string_view syllable) {
    return std::string_view("aeo").find(syllable.front()) != std::string_view::npos;
}

}  // namespace

std::vector<std::string> pinyin_syllables(std::string_view word) {
    if (word.empty() || word.size() > longest_word) return {};
    std::string typed(word);
    std::replace(typed.begin(), typed.end(), 'v', 'u');
    // Of the rest from each place on: what it costs, and how long its first syllable is.
    std::vector<std::size_t> cost(typed.size() + 1, impossible);
    std::vector<std::size_t> length(typed.size() + 1, 0);
    cost[typed.size()] = 0;
    for (std::size_t at = typed.size(); at-- > 0;) {
        for (std::size_t size = 1; size <= longest_syllable && at + size <= typed.size(); ++size) {
            const auto syllable = std::string_view(typed).substr(at, size);
            if (cost[at + size] == impossible || !is_syllable(syllable)) continue;
            const bool vowel = at > 0 && begins_with_vowel(syllable);
            const std::size_t all = cost[at + size] + syllable_cost + (vowel ? vowel_cost : 0);
            if (all <= cost[at]) {
                cost[at] = all;
                length[at] = size;
            }
        }
    }
    std::vector<std::string> syllables;
    if (cost.front() == impossible) return syllables;
    for (std::size_t at = 0; at < typed.size(); at += length[at])
        syllables.push_back(typed.substr(at, length[at]));
    return syllables;
}

std::vector<std::string> pinyin_pairs(std::string_view word) {
    const std::vector<std::string> syllables = pinyin_syllables(word);
    std::vector<std::string> pairs;
    if (syllables.size() < 3) return pairs;
    for (std::size_t i = 0; i + 1 < syllables.size(); ++i) pairs.push_back(syllables[i] + syllables[i + 1]);
    return pairs;
}

std::vector<std::string> join_pinyin(const std::vector<std::string>& words) {
    std::vector<std::string> out;
    bool open = false;  // whether the last one may be continued
    for (const std::string& word : words) {
        const bool single = pinyin_syllables(word).size() == 1;
        if (single && open && out.back().size() + word.size() <= longest_word) {
            out.back() += word;
        } else {
            out.push_back(word);
        }
        open = single;
    }
    return out;
}

}  // namespace amparo::base
