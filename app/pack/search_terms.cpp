// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search_terms.h"

#include <algorithm>
#include <numeric>

#include "base/pinyin.h"
#include "base/text_fold.h"
#include "base/text_latin.h"
#include "base/utf8.h"

namespace amparo::pack {
namespace {

constexpr std::size_t max_query_size = 512;  // bytes
constexpr std::size_t max_words = 16;        // in Chinese, of two characters each

constexpr std::size_t shortest_phone_number = 6;  // in groups; digits

bool is_number(const std::string& word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

SearchTerms::SearchTerms(std::string_view text, std::string_view reader,
                         const std::vector<std::string>& languages)
    : typed_(base::words(base::utf8_prefix(text, max_query_size), reader)) {
    join_numbers();
    if (reader.starts_with("zh")) typed_ = base::join_pinyin(typed_);
    for (const std::string& typed : typed_) {
        const bool seen =
            std::any_of(words_.begin(), words_.end(), [&](const Word& word) { return word.text == typed; });
        if (seen || words_.size() == max_words) continue;
        Word word{typed, {}, {}, base::forms_of_latin(typed), false};
        for (std::size_t language = 0; language < languages.size(); ++language) {
            std::string stem = base::stem(typed, languages[language]);
            if (stem != typed) word.stems.push_back({std::move(stem), static_cast<std::int64_t>(language)});
        }
        words_.push_back(std::move(word));
    }
    for (Word& word : words_) word.unfinished = word.text == typed_.back();
    for (std::size_t i = 0; i + 1 < words_.size(); ++i) {
        const std::string joined = words_[i].text + words_[i + 1].text;
        words_[i].joined.push_back(joined);
        words_[i + 1].joined.push_back(joined);
    }
}

// A phone number is one word, in whatever groups it was typed.
void SearchTerms::join_numbers() {
    std::vector<std::string> out;
    for (auto word = typed_.begin(); word != typed_.end();) {
        const auto end = std::find_if_not(word, typed_.end(), is_number);
        const std::string number = std::accumulate(word, end, std::string());
        if (end - word > 1 && number.size() >= shortest_phone_number) {
            out.push_back(number.starts_with("00") ? number.substr(2) : number);
            word = end;
        } else {
            out.push_back(*word++);
        }
    }
    typed_ = std::move(out);
}

bool SearchTerms::is_whole(std::string_view text, std::string_view language) const {
    return base::words(text, language) == typed_;
}

}  // namespace amparo::pack
