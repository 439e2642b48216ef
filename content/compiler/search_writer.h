// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "compiler/compound_words.h"
#include "compiler/country.h"
#include "compiler/table_writer.h"
#include "compiler/text_table.h"
#include "compiler/translations.h"

namespace amparo::compiler {

// Writes what a guide, card, check, document, letter, hotline or term is found by in every language (see
// pack/schema.h). What is not translated is found in the source language.
class SearchWriter {
  public:
    SearchWriter(TableWriter& tables, TextTable& texts) : tables_(tables), texts_(texts) {}

    void source(const Country& country);
    void translated(const Country& country, const Translations& translations);

  private:
    // What one thing is found by, in the source language.
    struct Entry {
        std::string kind;
        std::string slug;
        Phrase title;
        std::string name;  // the title when it is never translated
        Phrase keywords;
        std::string codes;  // keywords that are the same in every language
        std::vector<Phrase> paragraphs;
        const Hotline* hotline;  // nullptr: it is none
    };
    using Entries = std::vector<Entry>;

    [[nodiscard]] static Entries entries(const Country& country);
    [[nodiscard]] static Entry entry(const std::string& kind, const Item& item);
    [[nodiscard]] static Entry entry(const Document& document);
    [[nodiscard]] static Entry entry(const Hotline& hotline);
    void write_all(const Country& country, const Translations* translations);
    void write(const Entry& entry, const Translations* translations);
    void learn(const Entry& entry, const Translations* translations);
    [[nodiscard]] std::string terms(const std::string& text) const;
    void count(const std::string& words);

    TableWriter& tables_;
    TextTable& texts_;
    std::string tag_;
    CompoundWords compounds_;  // of the language; empty for those that have none
    std::int64_t language_ = 0;
    std::int64_t row_ = 0;
    std::map<std::string, std::int64_t> found_;  // of each word of the language, in how many rows
};

}  // namespace amparo::compiler
