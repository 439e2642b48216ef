// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/reading_grade.h"

#include <algorithm>
#include <cctype>
#include <iomanip>
#include <locale>
#include <sstream>
#include <vector>

namespace amparo::compiler {
namespace {

bool is_vowel(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

// Groups of vowels, without a silent e at the end; at least one.
int syllables(const std::string& word) {
    int count = 0;
    bool in_vowels = false;
    for (const char c : word) {
        const bool vowel = is_vowel(c);
        if (vowel && !in_vowels) ++count;
        in_vowels = vowel;
    }
    const auto ends = [&](std::string_view end) { return word.size() > end.size() && word.ends_with(end); };
    const bool silent_e = ends("e") && !ends("le") && !is_vowel(word[word.size() - 2]);
    const bool silent_ed = ends("ed") && !ends("ted") && !ends("ded") && !is_vowel(word[word.size() - 3]);
    if ((silent_e || silent_ed) && count > 1) --count;
    return std::max(count, 1);
}

struct Counts {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
};

Counts count(std::string_view text) {
    Counts counts;
    std::string word;
    bool open_sentence = false;
    for (const char c : std::string(text) + '\n') {
        if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
            continue;
        }
        if (c == '\'') continue;
        if (!word.empty()) {
            ++counts.words;
            counts.syllables += syllables(word);
            open_sentence = true;
            word.clear();
        }
        if (open_sentence && std::string_view(".!?\n").find(c) != std::string_view::npos) {
            ++counts.sentences;
            open_sentence = false;
        }
    }
    return counts;
}

}  // namespace

std::string right_now_text(const Guide& guide) {
    std::string text;
    for (const Block& block : guide.blocks) {
        if (block.right_now) text += block.text.plain + '\n';
    }
    return text;
}

double reading_grade(std::string_view text) {
    const Counts counts = count(text);
    if (counts.words == 0) return 0;
    const double words = counts.words;
    return std::max(0.0, 0.39 * words / counts.sentences + 11.8 * counts.syllables / words - 15.59);
}

std::string format_grade(double grade) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << std::fixed << std::setprecision(1) << grade;
    return text.str();
}

}  // namespace amparo::compiler
