// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/language_tag.h"
#include "pack/content.h"
#include "pack/database.h"

namespace amparo::pack {

// The paragraphs of a pack for one reader: each in the first language of the chain that has it, and if none
// has it in the source language, which then says so. Lives for one call.
class Texts {
  public:
    // `languages` are the pack's own in order of position.
    Texts(const Database& database, const std::vector<std::string>& languages,
          const base::FallbackChain& chain, bool& flawed);

    [[nodiscard]] Text get(std::int64_t id);
    [[nodiscard]] std::optional<Text> get(std::optional<std::int64_t> id);

  private:
    [[nodiscard]] std::optional<Text> translated(std::int64_t id, const std::string& original);

    struct Wanted {
        std::int64_t position;
        const std::string* tag;
    };

    Statement original_;
    Statement translation_;
    std::string source_language_;
    TranslationState untranslated_ = TranslationState::missing;
    std::vector<Wanted> wanted_;  // before the source language in the chain
    bool* flawed_;
};

}  // namespace amparo::pack
