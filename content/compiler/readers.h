// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/country.h"
#include "compiler/fault.h"
#include "compiler/yaml_fields.h"

namespace amparo::compiler {

// One function for each kind of file: text in, values out, every departure from content/README.md a fault.
// `file` is only the name that faults carry. nullopt: there is nothing to read, for example because it is not
// YAML; a field that is wrong is a fault, and the rest is read on. None of them looks at another file.

[[nodiscard]] std::optional<Guide> read_guide(std::string_view text, const std::string& file, Faults& faults);
[[nodiscard]] std::optional<Card> read_card(std::string_view text, const std::string& file, Faults& faults);
[[nodiscard]] std::optional<Check> read_check(std::string_view text, const std::string& file, Faults& faults);
[[nodiscard]] std::optional<std::vector<Document>> read_documents(std::string_view text,
                                                                  const std::string& file, Faults& faults);
[[nodiscard]] std::optional<Letter> read_letter(std::string_view text, const std::string& file,
                                                Faults& faults);
[[nodiscard]] std::optional<std::vector<Hotline>> read_hotlines(std::string_view text,
                                                                const std::string& file, Faults& faults);
[[nodiscard]] std::optional<std::vector<Source>> read_sources(std::string_view text, const std::string& file,
                                                              Faults& faults);
[[nodiscard]] std::optional<std::vector<Term>> read_terms(std::string_view text, const std::string& file,
                                                          Faults& faults);
// Fills what jurisdiction.yaml says into `country`; false when there is nothing to read.
[[nodiscard]] bool read_jurisdiction(std::string_view text, const std::string& file, Country& country,
                                     Faults& faults);

// The front matter that every item has.
void read_item(Fields& fields, Item& item, Faults& faults);
// The same without title and summary, which documents name otherwise.
void read_item_basics(Fields& fields, Item& item, Faults& faults);
// A text of a YAML list that ends with its sources.
[[nodiscard]] Block read_sourced_line(const YAML::Node& line, const YamlFile& where, pack::BlockKind kind,
                                      Faults& faults);
[[nodiscard]] Phrase read_keywords(Fields& fields, bool required, Faults& faults);
// Each word of a list field as a pointer to an id.
[[nodiscard]] std::vector<Pointer> read_pointers(Fields& fields, const std::string& name, bool required);
// Lower-case letters, digits and hyphens; with one slash for items ("us/home-door").
[[nodiscard]] bool is_plain_id(std::string_view text);
[[nodiscard]] bool is_item_id(std::string_view text);

// What may stand where.
inline constexpr PhraseRules title_rules{.limit = 80, .inline_marks = false, .references = false};
inline constexpr PhraseRules summary_rules{.limit = 240, .inline_marks = false, .references = false};
inline constexpr PhraseRules note_rules{.limit = 600, .inline_marks = true, .references = false};
inline constexpr PhraseRules block_rules{.limit = 1500, .inline_marks = true, .references = true};

}  // namespace amparo::compiler
