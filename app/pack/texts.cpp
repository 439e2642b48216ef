// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/texts.h"

#include <algorithm>

namespace amparo::pack {

Texts::Texts(const Database& database, const std::vector<std::string>& languages,
             const base::FallbackChain& chain, bool& flawed)
    : original_(database.prepare("SELECT markup FROM text WHERE id = ?", flawed)),
      translation_(
          database.prepare("SELECT markup, state FROM translation WHERE text = ? AND language = ?", flawed)),
      source_language_(languages.front()),
      flawed_(&flawed) {
    if (chain.empty() || base::primary_subtag(chain.front()) == base::primary_subtag(source_language_)) {
        untranslated_ = TranslationState::source;
    }
    for (const std::string& tag : chain) {
        const auto found = std::find(languages.begin(), languages.end(), tag);
        if (found == languages.begin()) break;
        if (found != languages.end()) wanted_.push_back({found - languages.begin(), &*found});
    }
}

Text Texts::get(std::int64_t id) {
    std::string original;
    if (original_.with(id).next()) {
        original = original_.markup(0);
    } else {
        *flawed_ = true;
    }
    if (auto text = translated(id, original)) return *std::move(text);
    return {original, source_language_, untranslated_, original};
}

std::optional<Text> Texts::get(std::optional<std::int64_t> id) {
    if (!id) return std::nullopt;
    return get(*id);
}

std::optional<Text> Texts::translated(std::int64_t id, const std::string& original) {
    for (const Wanted& language : wanted_) {
        if (translation_.with(id, language.position).next()) {
            return Text{translation_.markup(0), *language.tag, translation_.word<TranslationState>(1),
                        original};
        }
    }
    return std::nullopt;
}

}  // namespace amparo::pack
