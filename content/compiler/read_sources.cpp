// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "compiler/readers.h"
#include "compiler/text_rules.h"
#include "compiler/words.h"

namespace amparo::compiler {
namespace {

using Visit = std::function<void(const std::string& key, const YAML::Node& at, const YAML::Node& value)>;

// Visits the entries of a file that is one mapping of ids; false when it is not.
bool each_id(std::string_view text, const std::string& file, Faults& faults, const Visit& visit) {
    if (!check_encoding(text, file, faults)) return false;
    const std::optional<YAML::Node> node = parse_mapping(text, file, 0, faults);
    if (!node) return false;
    const YamlFile where{file, 0};
    each_entry(*node, where, faults,
               [&](const std::string& key, const YAML::Node& at, const YAML::Node& value) {
                   if (!is_plain_id(key)) {
                       faults.add(where.place(at), in_quotes(key) + " is no id",
                                  "Use small letters, digits and hyphens.");
                   }
                   visit(key, at, value);
               });
    return true;
}

// "2026" or "2026-06".
bool is_year_or_month(const std::string& text) {
    const bool length = text.size() == 4 || text.size() == 7;
    return length && base::Date::parse(text + (text.size() == 4 ? "-01-01" : "-01")).has_value();
}

std::string read_source_date(Fields& fields, Faults& faults) {
    std::string value = fields.text("date");
    if (value.empty() || value == "undated" || is_year_or_month(value) || base::Date::parse(value))
        return value;
    faults.add(fields.place("date"), in_quotes(value) + " is no day",
               "Write it as 2026-11-23, 2026-11, 2026 or undated.");
    return value;
}

}  // namespace

std::optional<std::vector<Source>> read_sources(std::string_view text, const std::string& file,
                                                Faults& faults) {
    std::vector<Source> result;
    const bool read = each_id(
        text, file, faults, [&](const std::string& key, const YAML::Node& at, const YAML::Node& value) {
            Fields fields(value, {file, 0}, faults);
            Source& source = result.emplace_back();
            source.place = YamlFile{file, 0}.place(at);
            source.value.key = key;
            if (key == advice_key) {
                faults.add(source.place, "\"advice\" is kept for [^advice]", "Choose another key.");
            }
            source.value.title = fields.text("title");
            source.value.kind = fields.choice("kind", source_kinds());
            source.value.publisher = fields.text("publisher");
            source.value.url = fields.optional_text("url");
            source.value.date = read_source_date(fields, faults);
            source.value.read_on = fields.date("read_on").iso();
            source.value.primary = fields.choice("status", {"primary", "secondary"}) == "primary";
            fields.finish();
        });
    if (!read) return std::nullopt;
    return result;
}

std::optional<std::vector<Term>> read_terms(std::string_view text, const std::string& file, Faults& faults) {
    std::vector<Term> result;
    const bool read = each_id(text, file, faults,
                              [&](const std::string& key, const YAML::Node& at, const YAML::Node& value) {
                                  Fields fields(value, {file, 0}, faults);
                                  Term& term = result.emplace_back();
                                  term.place = YamlFile{file, 0}.place(at);
                                  term.id = key;
                                  term.name = fields.phrase("name", title_rules);
                                  term.definition = fields.phrase("definition", note_rules);
                                  term.sources = read_pointers(fields, "sources", true);
                                  fields.finish();
                              });
    if (!read) return std::nullopt;
    return result;
}

bool read_jurisdiction(std::string_view text, const std::string& file, Country& country, Faults& faults) {
    if (!check_encoding(text, file, faults)) return false;
    const std::optional<YAML::Node> node = parse_mapping(text, file, 0, faults);
    if (!node) return false;
    Fields fields(*node, {file, 0}, faults);
    country.name = fields.text("name");
    country.official_language = fields.language("official_language");
    const std::string version = fields.text("version");
    const std::string days = fields.text("expires_after_days");
    country.date = fields.date("date");
    country.includes = read_pointers(fields, "includes", false);
    country.first = read_pointers(fields, "first", false);
    fields.finish();
    const auto digits = [](const std::string& value, std::size_t most) {
        return !value.empty() && value.size() <= most &&
               std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    if (digits(version, 10) && version.size() == 10) {
        country.version = std::stoll(version);
    } else {
        faults.add(fields.place("version"), in_quotes(version) + " is no version",
                   "Write day and count as 2026112301.");
    }
    if (digits(days, 4)) {
        country.expires_after_days = std::stoi(days);
    } else {
        faults.add(fields.place("expires_after_days"), in_quotes(days) + " is no number of days",
                   "Write a number, such as 180.");
    }
    return true;
}

}  // namespace amparo::compiler
