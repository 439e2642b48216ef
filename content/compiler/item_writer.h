// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "compiler/country.h"
#include "compiler/table_writer.h"
#include "compiler/text_table.h"

namespace amparo::compiler {

// Writes the rows of every kind of item, and of what they point to.
class ItemWriter {
  public:
    ItemWriter(const Country& country, TableWriter& tables, TextTable& texts);

    void guide(const Guide& guide);
    void card(const Card& card);
    void check(const Check& check);
    void document(const Document& document);
    void letter(const Letter& letter);
    // Which source each of a text's references is; [^advice] is none.
    void sources(const std::string& table, std::int64_t row, const std::vector<std::string>& keys);

  private:
    // What only some kinds of item have.
    struct Extra {
        std::string kind;
        std::string situation;
        std::string start;
        std::string official_language;
        std::string fingerprint;
    };

    void item(const Item& item, const Extra& extra);
    void blocks(const std::vector<Block>& blocks, const std::string& owner,
                const std::string& official_language);
    void block(const Block& block, const std::string& owner, std::int64_t position,
               const std::string& official_language);
    void relations(const std::string& owner, const std::string& relation,
                   const std::vector<Pointer>& targets);
    void question(const CheckQuestion& question, std::int64_t position);
    void question(const LetterQuestion& question, std::int64_t position);
    void letter_sources(const std::string& role, const std::vector<Pointer>& keys);
    void result(const CheckResult& result, std::int64_t position);

    const Country& country_;
    TableWriter& tables_;
    TextTable& texts_;
    std::map<std::string, std::int64_t> source_ids_;
    std::int64_t item_ = 0;
    std::int64_t block_ = 0;
};

}  // namespace amparo::compiler
