// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace amparo::base {

// Text made comparable for search: the same functions serve the index and the query. UTF-8 in and out;
// malformed bytes become nothing. Pure and thread-safe.

// Lower case, compatibility forms unified, marks of Latin, Greek and Cyrillic removed, Arabic letter forms
// unified, Indic vowel signs kept (Unicode NFKC_Casefold, UTS #10 practice), Han simplified.
[[nodiscard]] std::string fold(std::string_view text);

// The words of a text by ICU's break iterator for that language, folded; punctuation and spaces are gone.
// Han, kana and Hangul give every two neighbours of a run instead ("拘留所": 拘留, 留所), so that it does not
// matter where the iterator would cut; one that stands alone is a word.
[[nodiscard]] std::vector<std::string> words(std::string_view text, std::string_view language);

// The same words with the bytes of `text` they were written in, so that they can be shown there. Words that
// are cut out of one ("l'avocat") share its bytes.
struct LocatedWord {
    std::string folded;
    std::size_t begin = 0;
    std::size_t end = 0;
};
[[nodiscard]] std::vector<LocatedWord> located_words(std::string_view text, std::string_view language);

// The Snowball stem of a folded word, or the word itself where that language has no stemmer.
[[nodiscard]] std::string stem(std::string_view word, std::string_view language);

// What the index of a text in that language holds: its words, each followed by its Latin forms
// (text_latin.h), its stem when that differs and that one's Latin forms, joined by one space.
[[nodiscard]] std::string search_terms(std::string_view text, std::string_view language);

}  // namespace amparo::base
