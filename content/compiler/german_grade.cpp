// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/german_grade.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "base/utf8.h"
#include "compiler/reading_grade.h"

namespace amparo::compiler {
namespace {

constexpr double highest_grade = 9.0;
constexpr std::string_view german = "de";
constexpr std::size_t long_word = 7;  // letters
constexpr int many_syllables = 3;

bool is_vowel(char32_t c) {
    return std::u32string_view(U"aeiouyäöü").find(c) != std::u32string_view::npos;
}

// Groups of vowels; at least one.
int syllables(const std::u32string& word) {
    int count = 0;
    bool in_vowels = false;
    for (const char32_t c : word) {
        if (is_vowel(c) && !in_vowels) ++count;
        in_vowels = is_vowel(c);
    }
    return std::max(count, 1);
}

struct Counts {
    int sentences = 0;
    int words = 0;
    int many = 0;  // words of three syllables or more
    int one = 0;   // words of one
    int long_ones = 0;

    void add(const std::u32string& word) {
        ++words;
        const int parts = syllables(word);
        many += parts >= many_syllables ? 1 : 0;
        one += parts == 1 ? 1 : 0;
        long_ones += word.size() >= long_word ? 1 : 0;
    }
};

Counts count(std::string_view text) {
    Counts counts;
    std::u32string word;
    bool open_sentence = false;
    for (const char32_t c : base::code_points(std::string(text) + '\n')) {
        if (u_isalpha(static_cast<UChar32>(c)) != 0) {
            word += static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
            continue;
        }
        if (!word.empty()) {
            counts.add(word);
            open_sentence = true;
            word.clear();
        }
        if (open_sentence && std::u32string_view(U".!?:\n").find(c) != std::u32string_view::npos) {
            ++counts.sentences;
            open_sentence = false;
        }
    }
    return counts;
}

}  // namespace

double german_grade(std::string_view text) {
    const Counts counts = count(text);
    if (counts.words == 0) return 0;
    const double words = counts.words;
    return std::max(0.0, 19.35 * counts.many / words + 0.1672 * words / counts.sentences +
                             12.97 * counts.long_ones / words - 3.27 * counts.one / words - 0.875);
}

std::optional<std::string> right_now_text(const Guide& guide, const Translations& translations) {
    std::string text;
    for (const Block& block : guide.blocks) {
        if (!block.right_now) continue;
        const Translation* found = translations.find(block.text.source);
        if (found == nullptr) return std::nullopt;
        text += found->plain + '\n';
    }
    return text;
}

void check_german_grades(const Edition& edition, Faults& faults) {
    if (edition.country.official_language != german) return;
    for (const Translations& translations : edition.translations) {
        if (translations.tag() != german) continue;
        for (const Guide& guide : edition.country.guides) {
            const double grade = german_grade(right_now_text(guide, translations).value_or(std::string()));
            if (grade <= highest_grade) continue;
            faults.add(guide.blocks.front().place,
                       "the German lines of \"## Right now\" need " + format_grade(grade) +
                           " years of school (Wiener Sachtextformel)",
                       "Use shorter words and shorter lines in de.po until it is 9 or less.");
        }
    }
}

}  // namespace amparo::compiler
