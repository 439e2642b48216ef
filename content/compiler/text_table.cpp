// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/text_table.h"

#include <sodium.h>

#include <array>

namespace amparo::compiler {
namespace {

std::string word(pack::TranslationState state) {
    switch (state) {
        case pack::TranslationState::reviewed:
            return "reviewed";
        case pack::TranslationState::outdated:
            return "outdated";
        default:
            return "machine";
    }
}

}  // namespace

std::string text_hash(const std::string& source) {
    std::array<unsigned char, 16> digest{};
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(source.data()),
                       source.size(), nullptr, 0);
    std::array<char, 2 * digest.size() + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    return hex.data();
}

Cell TextTable::id(const Phrase& phrase) {
    if (phrase.empty()) return nullptr;
    const auto [it, fresh] = ids_.emplace(phrase.source, static_cast<std::int64_t>(ids_.size()) + 1);
    if (fresh) write(it->second, phrase);
    return it->second;
}

void TextTable::write(std::int64_t id, const Phrase& phrase) {
    tables_.insert("text", {id, text_hash(phrase.source), phrase.markup});
    std::int64_t language = 0;  // the source language
    for (const Translations& translations : translations_) {
        ++language;
        if (const Translation* found = translations.find(phrase.source)) {
            tables_.insert("translation", {id, language, found->markup, word(found->state)});
        }
    }
}

}  // namespace amparo::compiler
