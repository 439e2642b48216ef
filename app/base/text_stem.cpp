// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <libstemmer.h>

#include <map>
#include <memory>

#include "base/text_fold.h"

namespace amparo::base {
namespace {

struct StemmerDeleter {
    void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};
using Stemmer = std::unique_ptr<sb_stemmer, StemmerDeleter>;

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
    const std::string_view subtag = language.substr(0, language.find('-'));
    auto found = kept.find(subtag);
    if (found == kept.end()) found = kept.emplace(std::string(subtag), make_stemmer(subtag)).first;
    return found->second.get();
}

}  // namespace

std::string stem(std::string_view word, std::string_view language) {
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
        if (const std::string stemmed = stem(word, language); stemmed != word) append(stemmed);
    }
    return out;
}

}  // namespace amparo::base
