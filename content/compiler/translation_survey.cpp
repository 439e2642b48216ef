// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/translation_survey.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/text_fold.h"
#include "base/utf8.h"
#include "compiler/translations.h"

namespace amparo::compiler {
namespace {

// Shorter texts say little by their length.
constexpr std::size_t telling_length = 40;
// How many times shorter or longer than the language's median is suspicious.
constexpr double suspicious = 3;
// So few translations have no median worth the name.
constexpr std::size_t enough = 20;

constexpr const char* how_to_pass = " A comment \"deliberate: WHY\" above it lets it pass.";

bool is_ideograph(char32_t c) {
    return c >= 0x3400 && c <= 0x9FFF;
}

// Every piece of a word as long as a root: two Han characters, three letters of any other script.
std::set<std::u32string> roots(const std::string& text, const std::string& tag) {
    std::set<std::u32string> result;
    for (const std::string& word : base::words(text, tag)) {
        const std::u32string letters = base::code_points(word);
        const std::size_t length = std::min<std::size_t>(
            letters.size(), std::any_of(letters.begin(), letters.end(), is_ideograph) ? 2 : 3);
        for (std::size_t at = 0; at + length <= letters.size(); ++at)
            result.insert(letters.substr(at, length));
    }
    return result;
}

bool share_one(const std::set<std::u32string>& a, const std::set<std::u32string>& b) {
    return std::any_of(a.begin(), a.end(), [&](const std::u32string& root) { return b.contains(root); });
}

// Characters of the words that a translation keeps from its source: names, and what one says to officers.
std::size_t kept_length(const std::string& source, const std::string& target, const std::string& tag) {
    const std::vector<std::string> source_words = base::words(source, tag);
    const std::set<std::string> known(source_words.begin(), source_words.end());
    std::size_t result = 0;
    for (const std::string& word : base::words(target, tag)) {
        if (known.contains(word)) result += base::code_points(word).size() + 1;
    }
    return result;
}

double growth(const std::string& source, std::size_t target_length) {
    return static_cast<double>(target_length) / static_cast<double>(base::code_points(source).size());
}

// Without the words that were kept from the source.
double own_growth(const std::string& source, const std::string& target, const std::string& tag) {
    const std::size_t length = base::code_points(target).size();
    return growth(source, length - std::min(length, kept_length(source, target, tag)));
}

// The words of [words](target) in a text, by target.
std::vector<std::pair<std::string, std::string>> linked_words(const std::string& markup) {
    std::vector<std::pair<std::string, std::string>> result;
    constexpr std::string_view begin = "<a href=\"";
    for (std::size_t at = markup.find(begin); at != std::string::npos; at = markup.find(begin, at)) {
        at += begin.size();
        const std::size_t quote = markup.find('"', at);
        const std::size_t end = markup.find("</a>", at);
        if (quote == std::string::npos || end == std::string::npos) break;
        result.emplace_back(markup.substr(at, quote - at), markup.substr(quote + 2, end - quote - 2));
    }
    return result;
}

}  // namespace

void TranslationSurvey::add(const Phrase& source, const Phrase& target) {
    if (base::code_points(source.plain).size() >= telling_length) {
        pairs_.push_back({source.plain, target.plain,
                          growth(source.plain, base::code_points(target.plain).size()), target.place});
    }
    for (auto& [link, words] : linked_words(target.markup)) {
        if (link.starts_with("term:")) named_.push_back({link.substr(5), std::move(words), target.place});
    }
}

void TranslationSurvey::report(const std::vector<Term>& terms, const Translations& translations,
                               Faults& faults) const {
    report_lengths(faults);
    report_terms(terms, translations, faults);
}

void TranslationSurvey::report_lengths(Faults& faults) const {
    if (pairs_.size() < enough) return;
    std::vector<double> growths;
    for (const Pair& pair : pairs_) growths.push_back(pair.growth);
    const auto middle = growths.begin() + static_cast<std::ptrdiff_t>(growths.size() / 2);
    std::nth_element(growths.begin(), middle, growths.end());
    for (const Pair& pair : pairs_) {
        const bool shorter = pair.growth * suspicious < *middle;
        const double limit = *middle * suspicious;
        if (!shorter && (pair.growth < limit || own_growth(pair.source, pair.target, tag_) < limit)) continue;
        faults.add(
            pair.place,
            std::string("the translation is much ") + (shorter ? "shorter" : "longer") + " than others",
            "Source: " + pair.source + " Translation: " + pair.target + how_to_pass);
    }
}

void TranslationSurvey::report_terms(const std::vector<Term>& terms, const Translations& translations,
                                     Faults& faults) const {
    std::map<std::string, std::string> names;  // agreed and official, by id
    for (const Term& term : terms) {
        const Translation* agreed = translations.find(term.name.source);
        if (agreed != nullptr) names.emplace(term.id, agreed->plain + " " + term.name.plain);
    }
    for (const NamedTerm& named : named_) {
        const auto name = names.find(named.id);
        if (name == names.end() || share_one(roots(named.words, tag_), roots(name->second, tag_))) continue;
        faults.add(named.place,
                   "the term " + in_quotes(named.id) + " is called " + in_quotes(named.words) +
                       ", the glossary has " + in_quotes(name->second),
                   std::string("Use the agreed word.") + how_to_pass);
    }
}

}  // namespace amparo::compiler
