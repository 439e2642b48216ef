// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/yaml_fields.h"

#include <algorithm>

#include "base/language_tag.h"
#include "compiler/text_rules.h"

namespace amparo::compiler {
namespace {

// yaml-cpp's operator[] would add what it does not find to a non-const node.
YAML::Node value_of(const YAML::Node& map, const std::string& name) {
    for (const auto& entry : map) {
        if (entry.first.IsScalar() && entry.first.Scalar() == name) return entry.second;
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

}  // namespace

std::optional<YAML::Node> parse_yaml(std::string_view text, const std::string& file, int lines_before,
                                     Faults& faults) {
    try {
        return YAML::Load(std::string(text));
    } catch (const YAML::Exception& error) {
        faults.add({file, lines_before + error.mark.line + 1}, "this is not YAML (" + error.msg + ")",
                   "Look at the quotes, colons and indents on this line and the one above.");
        return std::nullopt;
    }
}

std::optional<YAML::Node> parse_mapping(std::string_view text, const std::string& file, int lines_before,
                                        Faults& faults) {
    std::optional<YAML::Node> node = parse_yaml(text, file, lines_before, faults);
    if (!node || node->IsMap()) return node;
    faults.add({file, lines_before + 1}, "names with values are expected here",
               "Write lines such as \"title: Words\".");
    return std::nullopt;
}

Place YamlFile::place(const YAML::Node& node) const {
    return {file, lines_before + node.Mark().line + 1};
}

void each_entry(const YAML::Node& map, const YamlFile& where, Faults& faults,
                const std::function<void(const std::string&, const YAML::Node&, const YAML::Node&)>& visit) {
    std::set<std::string> seen;
    for (const auto& entry : map) {
        const std::string key = entry.first.IsScalar() ? entry.first.Scalar() : std::string();
        if (!seen.insert(key).second) {
            faults.add(where.place(entry.first), in_quotes(key) + " is written twice", "Keep one of them.");
        }
        visit(key, entry.first, entry.second);
    }
}

Fields::Fields(const YAML::Node& node, YamlFile where, Faults& faults)
    : node_(node), where_(std::move(where)), place_(where_.place(node)), faults_(faults) {
    if (!node_.IsMap()) {
        faults_.add(place_, "names with values are expected here", "Write lines such as \"title: Words\".");
        node_.reset(YAML::Node(YAML::NodeType::Map));
    }
}

YAML::Node Fields::find(const std::string& name, bool required) {
    if (std::find(asked_.begin(), asked_.end(), name) == asked_.end()) asked_.push_back(name);
    YAML::Node found = value_of(node_, name);
    const bool missing = !found.IsDefined() || found.IsNull();
    if (missing && required)
        faults_.add(place(name), in_quotes(name) + " is missing", "Add it; content/README.md shows how.");
    return missing ? YAML::Node(YAML::NodeType::Undefined) : found;
}

Place Fields::place(const std::string& name) const {
    for (const auto& entry : node_) {
        if (entry.first.IsScalar() && entry.first.Scalar() == name) return where_.place(entry.first);
    }
    return place_;
}

YAML::Node Fields::node(const std::string& name) {
    return find(name, true);
}

YAML::Node Fields::optional_node(const std::string& name) {
    return find(name, false);
}

std::string Fields::scalar(const std::string& name, bool required) {
    const YAML::Node found = find(name, required);
    if (!found.IsDefined()) return {};
    if (!found.IsScalar()) {
        faults_.add(place(name), in_quotes(name) + " is one text, not a list", "Write it on one line.");
        return {};
    }
    std::string value = fold_lines(found.Scalar());
    if (value.empty() && required) faults_.add(place(name), in_quotes(name) + " is empty", "Fill it in.");
    check_characters(value, place(name), faults_);
    return value;
}

std::string Fields::text(const std::string& name) {
    return scalar(name, true);
}

std::string Fields::optional_text(const std::string& name) {
    return scalar(name, false);
}

Phrase Fields::phrase(const std::string& name, const PhraseRules& rules) {
    return read_phrase(scalar(name, true), place(name), rules, faults_);
}

Phrase Fields::optional_phrase(const std::string& name, const PhraseRules& rules) {
    return read_phrase(scalar(name, false), place(name), rules, faults_);
}

std::string Fields::choice(const std::string& name, const std::vector<std::string>& allowed) {
    std::string value = scalar(name, true);
    if (!value.empty() && std::find(allowed.begin(), allowed.end(), value) == allowed.end()) {
        faults_.add(place(name), in_quotes(name) + " cannot be " + in_quotes(value),
                    suggestion(value, allowed) + "It is " + one_of(allowed) + ".");
    }
    return value;
}

std::string Fields::language(const std::string& name) {
    std::string tag = scalar(name, true);
    if (!tag.empty() && base::canonical_tag(tag) != tag) {
        faults_.add(place(name), in_quotes(tag) + " is no language",
                    "Write its BCP 47 tag, such as en or de.");
    }
    return tag;
}

base::Date Fields::date(const std::string& name) {
    return day(name, true).value_or(base::Date());
}

std::optional<base::Date> Fields::optional_date(const std::string& name) {
    return day(name, false);
}

std::optional<base::Date> Fields::day(const std::string& name, bool required) {
    const std::string value = scalar(name, required);
    if (value.empty()) return std::nullopt;
    const std::optional<base::Date> result = base::Date::parse(value);
    if (!result) {
        faults_.add(place(name), in_quotes(value) + " is no day",
                    "Write it as 2026-11-23: year, month, day.");
    }
    return result;
}

bool Fields::yes_or_no(const std::string& name) {
    return choice(name, {"true", "false"}) == "true";
}

std::vector<std::string> Fields::list(const std::string& name, bool required) {
    std::vector<std::string> result;
    const YAML::Node found = find(name, required);
    if (!found.IsDefined()) return result;
    if (!found.IsSequence()) {
        faults_.add(place(name), in_quotes(name) + " is a list", "Write it as [one, two].");
        return result;
    }
    for (const YAML::Node& element : found) {
        const std::string word = element.IsScalar() ? fold_lines(element.Scalar()) : std::string();
        if (word.empty())
            faults_.add(where_.place(element), "an empty entry stands in the list", "Delete it.");
        check_characters(word, where_.place(element), faults_);
        if (std::find(result.begin(), result.end(), word) != result.end()) {
            faults_.add(where_.place(element), in_quotes(word) + " is written twice", "Keep one of them.");
        }
        result.push_back(word);
    }
    return result;
}

std::vector<std::string> Fields::words(const std::string& name) {
    std::vector<std::string> result = list(name, true);
    if (result.empty() && value_of(node_, name).IsSequence()) {
        faults_.add(place(name), "the list " + in_quotes(name) + " is empty", "Name at least one.");
    }
    return result;
}

std::vector<std::string> Fields::optional_words(const std::string& name) {
    return list(name, false);
}

void Fields::each(const std::string& name, const std::function<void(const YAML::Node&)>& visit) {
    const YAML::Node found = find(name, true);
    if (!found.IsDefined()) return;
    if (!found.IsSequence() || found.size() == 0) {
        faults_.add(place(name), in_quotes(name) + " is a list of at least one",
                    "Begin each entry with \"- \".");
        return;
    }
    for (const YAML::Node& element : found) visit(element);
}

void Fields::each_named(const std::string& name,
                        const std::function<void(const std::string&, const YAML::Node&)>& visit) {
    const YAML::Node found = find(name, true);
    if (!found.IsDefined()) return;
    if (!found.IsMap() || found.size() == 0) {
        faults_.add(place(name), in_quotes(name) + " holds names with values",
                    "Begin each entry with \"name:\".");
        return;
    }
    each_entry(
        found, where_, faults_,
        [&](const std::string& key, const YAML::Node&, const YAML::Node& value) { visit(key, value); });
}

void Fields::finish() {
    each_entry(node_, where_, faults_, [&](const std::string& key, const YAML::Node& at, const YAML::Node&) {
        if (std::find(asked_.begin(), asked_.end(), key) != asked_.end()) return;
        faults_.add(where_.place(at), "unknown field " + in_quotes(key),
                    suggestion(key, asked_) + "Known here: " + one_of(asked_) + ".");
    });
}

}  // namespace amparo::compiler
