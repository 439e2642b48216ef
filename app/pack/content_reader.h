// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/language_tag.h"
#include "pack/content.h"
#include "pack/database.h"
#include "pack/texts.h"

namespace amparo::pack {

// Turns the rows of one pack into the values of content.h for one reader. Lives for one call of Pack:
// whatever was not as the format says is remembered, and makes that call's result `malformed`.
class ContentReader {
  public:
    ContentReader(const Database& database, const std::vector<std::string>& languages,
                  const base::FallbackChain& chain);
    ContentReader(const ContentReader&) = delete;
    ContentReader& operator=(const ContentReader&) = delete;

    // kind: guide card check document letter
    [[nodiscard]] Result<std::vector<GuideSummary>> items(std::string_view kind);
    [[nodiscard]] Result<Guide> guide(std::string_view id);
    [[nodiscard]] Result<Card> card(std::string_view id);
    [[nodiscard]] Result<Check> check(std::string_view id);
    [[nodiscard]] Result<Document> document(std::string_view id);
    [[nodiscard]] Result<Letter> letter(std::string_view id);
    [[nodiscard]] Result<std::vector<Hotline>> hotlines();
    [[nodiscard]] Result<Term> term(std::string_view id);

  private:
    struct Item : GuideSummary {
        std::int64_t row = 0;
        base::Date law_as_of;
        base::Date review_by;
        std::string start;
        std::string official_language;
    };

    [[nodiscard]] Item item(Statement& row);
    [[nodiscard]] std::optional<Item> find_item(std::string_view kind, std::string_view id);
    [[nodiscard]] std::vector<Review> reviews(std::int64_t item);
    [[nodiscard]] std::vector<std::string> targets(std::int64_t item, std::string_view relation,
                                                   std::string_view owner);
    [[nodiscard]] std::vector<GuideSummary> summaries(const std::vector<std::string>& ids);

    [[nodiscard]] std::vector<Block> blocks(std::int64_t item, std::string_view owner);
    [[nodiscard]] Block block(Statement& row);
    void fill_from_target(Block& block);
    static void add_share(LanguageShare& share, const std::vector<Block>& blocks);
    [[nodiscard]] std::vector<Source> sources(Statement& of_owner, std::int64_t owner);

    [[nodiscard]] std::vector<CheckQuestion> questions(std::int64_t item);
    [[nodiscard]] std::vector<CheckResult> results(std::int64_t item);
    [[nodiscard]] bool leads_somewhere(const Check& check) const;

    [[nodiscard]] std::vector<LetterQuestion> letter_questions(std::int64_t item);
    [[nodiscard]] std::vector<LetterParagraph> letter_paragraphs(std::int64_t item);
    [[nodiscard]] std::vector<Source> letter_sources(std::int64_t item, std::string_view role);
    void read_addressee(std::int64_t item, Letter& letter);
    [[nodiscard]] bool asks_what_it_says(const Letter& letter) const;

    [[nodiscard]] Hotline hotline(Statement& row);

    // The value, unless something that it was read from was flawed.
    template <typename Value>
    [[nodiscard]] Result<Value> sound(Value value) const {
        if (flawed_) return base::failure(database_.fault());
        return value;
    }

    const Database& database_;
    bool flawed_ = false;  // before the statements, which point to it
    Texts texts_;
    Statement block_sources_;
    Statement term_;
    Statement title_;
};

}  // namespace amparo::pack
