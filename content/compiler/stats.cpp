// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/stats.h"

#include <cmath>

#include "compiler/each_phrase.h"
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

LanguageStats count_language(const Translations& translations, const std::vector<Message>& messages) {
    LanguageStats stats;
    stats.total = length(messages);
    for (const Message& message : messages) {
        const Translation* found = translations.find(message.context, message.source);
        if (found == nullptr) continue;
        stats.machine += found->state == pack::TranslationState::machine ? 1 : 0;
        stats.reviewed += found->state == pack::TranslationState::reviewed ? 1 : 0;
        stats.outdated += found->state == pack::TranslationState::outdated ? 1 : 0;
    }
    return stats;
}

}  // namespace

double LanguageStats::percent() const {
    return total == 0 ? 100 : one_digit(100.0 * translated() / total);
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
        stats.languages.emplace(one.tag(), count_language(one, edition.messages));
    }
    for (const Guide& guide : country.guides) {
        stats.reading_grade.emplace(guide.id, one_digit(reading_grade(right_now_text(guide))));
    }
    return stats;
}

}  // namespace amparo::compiler
