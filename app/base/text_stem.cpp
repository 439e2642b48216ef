// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <libstemmer.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>

#include "base/language_tag.h"
#include "base/text_fold.h"
#include "base/text_latin.h"

namespace amparo::base {
namespace {

struct StemmerDeleter {
    void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};
using Stemmer = std::unique_ptr<sb_stemmer, StemmerDeleter>;

// Ukrainian has no stemmer. Written with the nearest Russian letters, its words take most endings off as
// Russian ones do.
std::string in_russian_letters(std::string_view word) {
    std::string out(word);
    for (const auto& [from, to] : std::initializer_list<std::pair<std::string_view, std::string_view>>{
             {"і", "и"}, {"ї", "и"}, {"є", "е"}}) {
        for (std::size_t at = out.find(from); at != std::string::npos; at = out.find(from, at)) {
            out.replace(at, from.size(), to);
        }
    }
    return out;
}

// Nor has Persian: plurals, ezafe and what belongs to somebody are written onto a word.
std::string without_persian_ending(std::string_view word) {
    constexpr std::array<std::string_view, 11> endings = {"هايشان", "هايمان", "هايي", "هاي", "هام", "هاش",
                                                          "ها",     "ام",     "اش",   "م",   "ش"};
    constexpr std::size_t shortest = 6;  // bytes that must stay: three letters
    for (const std::string_view ending : endings) {
        if (word.ends_with(ending) && word.size() >= shortest + ending.size()) {
            return std::string(word.substr(0, word.size() - ending.size()));
        }
    }
    return std::string(word);
}

// Snowball knows languages by their two letters; its own names for algorithms ("porter") are none of ours.
Stemmer make_stemmer(std::string_view subtag) {
    if (subtag == "nb" || subtag == "nn") subtag = "no";
    if (subtag.size() != 2) return nullptr;
    return Stemmer(sb_stemmer_new(std::string(subtag).c_str(), "UTF_8"));
}

// The stemmer of a language, nullptr where there is none. A stemmer is not thread-safe: each thread keeps its
// own.
sb_stemmer* stemmer(std::string_view language) {
    thread_local std::map<std::string, Stemmer, std::less<>> kept;
    const std::string_view subtag = primary_subtag(language);
    auto found = kept.find(subtag);
    if (found == kept.end()) found = kept.emplace(std::string(subtag), make_stemmer(subtag)).first;
    return found->second.get();
}

}  // namespace

std::string stem(std::string_view word, std::string_view language) {
    if (language == "uk") return stem(in_russian_letters(word), "ru");
    if (language == "fa") return without_persian_ending(word);
    sb_stemmer* algorithm = stemmer(language);
    if (algorithm == nullptr) return std::string(word);
    const sb_symbol* stemmed = sb_stemmer_stem(algorithm, reinterpret_cast<const sb_symbol*>(word.data()),
                                               static_cast<int>(word.size()));
    const int length = sb_stemmer_length(algorithm);
    if (stemmed == nullptr || length <= 0) return std::string(word);
    return {reinterpret_cast<const char*>(stemmed), static_cast<std::size_t>(length)};
}

std::string search_terms(std::string_view text, std::string_view language) {
    std::string out;
    const auto append = [&out](const std::string& word) {
        if (!out.empty()) out += ' ';
        out += word;
    };
    for (const std::string& word : words(text, language)) {
        append(word);
        const std::string stemmed = stem(word, language);
        const std::vector<std::string> latin = latin_forms(word, language, Reading::also_by_icu);
        for (const std::string& form : latin) append(form);
        if (stemmed == word) continue;
        append(stemmed);
        for (const std::string& form : latin_forms(stemmed, language, Reading::also_by_icu)) {
            if (std::find(latin.begin(), latin.end(), form) == latin.end()) append(form);
        }
    }
    return out;
}

}  // namespace amparo::base
