// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/stats.h"

#include <cmath>

#include "compiler/each_phrase.h"
#include "compiler/german_grade.h"
#include "compiler/reading_grade.h"
#include "compiler/words.h"

namespace amparo::compiler {
namespace {

template <typename List>
int length(const List& list) {
    return static_cast<int>(list.size());
}

double one_digit(double value) {
    return std::round(value * 10) / 10;
}

double share(int part, int whole) {
    return whole == 0 ? 100 : std::floor(1000.0 * part / whole) / 10;
}

LanguageStats count_language(const Translations& translations, const std::vector<Message>& messages) {
    LanguageStats stats;
    stats.total = length(messages);
    for (const Message& message : messages) {
        const Translation* found = translations.find(message.context, message.source);
        stats.urgent += message.urgent ? 1 : 0;
        stats.urgent_translated += message.urgent && found != nullptr ? 1 : 0;
        if (found == nullptr) continue;
        stats.machine += found->state == pack::TranslationState::machine ? 1 : 0;
        stats.reviewed += found->state == pack::TranslationState::reviewed ? 1 : 0;
        stats.outdated += found->state == pack::TranslationState::outdated ? 1 : 0;
    }
    return stats;
}

std::map<std::string, double> german_grades(const Country& country, const Translations& translations) {
    std::map<std::string, double> grades;
    for (const Guide& guide : country.guides) {
        if (const auto text = right_now_text(guide, translations))
            grades.emplace(guide.id, one_digit(german_grade(*text)));
    }
    return grades;
}

}  // namespace

double LanguageStats::percent() const {
    return share(translated(), total);
}

double LanguageStats::urgent_percent() const {
    return share(urgent_translated, urgent);
}

Stats count(const Edition& edition) {
    const Country& country = edition.country;
    Stats stats;
    stats.guides = length(country.guides);
    stats.cards = length(country.cards);
    stats.checks = length(country.checks);
    stats.documents = length(country.documents);
    stats.letters = length(country.letters);
    stats.hotlines = length(country.hotlines);
    stats.sources = length(country.sources);
    stats.terms = length(country.terms);
    each_block(country, [&](const Item&, const Block& block) {
        ++stats.blocks;
        if (needs_source(block.kind) && block.text.references.empty()) ++stats.blocks_of_law_without_source;
    });
    for (const Translations& one : edition.translations) {
        LanguageStats& language =
            stats.languages.emplace(one.tag(), count_language(one, edition.messages)).first->second;
        if (one.tag() == "de") language.reading_grade = german_grades(country, one);
    }
    for (const Guide& guide : country.guides) {
        stats.reading_grade.emplace(guide.id, one_digit(reading_grade(right_now_text(guide))));
    }
    return stats;
}

std::map<std::string, std::set<std::string>> by_source(const Country& country) {
    std::map<std::string, std::set<std::string>> result;
    const auto rests = [&result](const std::string& who, const std::vector<Pointer>& sources) {
        for (const Pointer& source : sources) result[source.id].insert(who);
    };
    for (const Source& source : country.sources) result[source.value.key];
    each_block(country, [&](const Item& item, const Block& block) {
        for (const std::string& key : block.text.references) result[key].insert(item.id);
    });
    for (const Letter& letter : country.letters) {
        rests(letter.id, letter.address_sources);
        if (letter.answer_within) rests(letter.id, letter.answer_within->sources);
    }
    for (const Hotline& hotline : country.hotlines) rests("hotline " + hotline.id, hotline.sources);
    for (const Term& term : country.terms) rests("term " + term.id, term.sources);
    result.erase(advice_key);
    return result;
}

}  // namespace amparo::compiler
