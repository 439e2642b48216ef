// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "compiler/phrase.h"
#include "compiler/table_writer.h"
#include "compiler/translations.h"

namespace amparo::compiler {

// Writes each text once, with its translations, and knows its id. A text is what its author wrote: the same
// words in two places are one text.
class TextTable {
  public:
    TextTable(TableWriter& tables, const std::vector<Translations>& translations)
        : tables_(tables), translations_(translations) {}

    // NULL for an empty phrase.
    [[nodiscard]] Cell id(const Phrase& phrase);

  private:
    void write(std::int64_t id, const Phrase& phrase);

    TableWriter& tables_;
    const std::vector<Translations>& translations_;
    std::map<std::string, std::int64_t> ids_;
};

// Hex BLAKE2b-128.
[[nodiscard]] std::string text_hash(const std::string& source);

}  // namespace amparo::compiler
