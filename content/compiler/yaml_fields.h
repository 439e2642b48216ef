// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <yaml-cpp/yaml.h>

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "compiler/fault.h"
#include "compiler/phrase.h"

namespace amparo::compiler {

// Parses YAML that begins after `lines_before` lines of `file`; a fault and nullopt when it is not YAML.
[[nodiscard]] std::optional<YAML::Node> parse_yaml(std::string_view text, const std::string& file,
                                                   int lines_before, Faults& faults);

// The same for text that is one mapping of names to values.
[[nodiscard]] std::optional<YAML::Node> parse_mapping(std::string_view text, const std::string& file,
                                                      int lines_before, Faults& faults);

// The place of a YAML file's nodes.
struct YamlFile {
    std::string file;
    int lines_before = 0;

    [[nodiscard]] Place place(const YAML::Node& node) const;
};

// Reads the fields of one YAML mapping and reports what is missing, unknown, written twice or of the wrong
// shape. A missing field is a fault unless the function is called optional_…; its value is then empty, a date
// Date(). Call
// finish() last.
class Fields {
  public:
    Fields(const YAML::Node& node, YamlFile where, Faults& faults);

    [[nodiscard]] std::string text(const std::string& name);
    [[nodiscard]] std::string optional_text(const std::string& name);
    [[nodiscard]] Phrase phrase(const std::string& name, const PhraseRules& rules);
    [[nodiscard]] Phrase optional_phrase(const std::string& name, const PhraseRules& rules);
    [[nodiscard]] std::string choice(const std::string& name, const std::vector<std::string>& allowed);
    [[nodiscard]] std::string language(const std::string& name);  // a BCP 47 tag
    [[nodiscard]] base::Date date(const std::string& name);
    [[nodiscard]] std::optional<base::Date> optional_date(const std::string& name);
    [[nodiscard]] bool yes_or_no(const std::string& name);
    [[nodiscard]] std::vector<std::string> words(const std::string& name);
    [[nodiscard]] std::vector<std::string> optional_words(const std::string& name);
    // Each element of a sequence, or each entry of a mapping, in order.
    void each(const std::string& name, const std::function<void(const YAML::Node&)>& visit);
    void each_named(const std::string& name,
                    const std::function<void(const std::string&, const YAML::Node&)>& visit);
    // The raw value of a field of more than one shape; undefined when it is missing.
    [[nodiscard]] YAML::Node node(const std::string& name);
    [[nodiscard]] YAML::Node optional_node(const std::string& name);

    [[nodiscard]] Place place(
        const std::string& name) const;  // of a field, or of the mapping when it is missing
    [[nodiscard]] const Place& place() const { return place_; }
    [[nodiscard]] const YamlFile& where() const { return where_; }
    void finish();

  private:
    [[nodiscard]] YAML::Node find(const std::string& name, bool required);
    [[nodiscard]] std::string scalar(const std::string& name, bool required);
    [[nodiscard]] std::optional<base::Date> day(const std::string& name, bool required);
    [[nodiscard]] std::vector<std::string> list(const std::string& name, bool required);

    YAML::Node node_;
    YamlFile where_;
    Place place_;
    Faults& faults_;
    std::vector<std::string> asked_;
};

// Visits each entry of a mapping, with a fault for a key that is written twice.
void each_entry(
    const YAML::Node& map, const YamlFile& where, Faults& faults,
    const std::function<void(const std::string&, const YAML::Node& key, const YAML::Node& value)>& visit);

}  // namespace amparo::compiler
