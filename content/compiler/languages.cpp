// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/languages.h"

#include "base/language_tag.h"
#include "compiler/files.h"
#include "compiler/negation.h"
#include "compiler/text_rules.h"
#include "compiler/yaml_fields.h"

namespace amparo::compiler {

Languages read_languages(const std::filesystem::path& path, Faults& faults) {
    Languages result;
    const std::string file = path.generic_string();
    const std::optional<std::string> text = read_file(path);
    if (!text || !check_encoding(*text, file, faults)) return result;
    const std::optional<YAML::Node> node = parse_mapping(*text, file, 0, faults);
    if (!node) return result;
    const YamlFile where{file, 0};
    each_entry(*node, where, faults,
               [&](const std::string& tag, const YAML::Node& at, const YAML::Node& value) {
                   if (base::canonical_tag(tag) != tag) {
                       faults.add(where.place(at), in_quotes(tag) + " is no language",
                                  "Write its BCP 47 tag, such as es or zh-Hans.");
                   }
                   Fields fields(value, where, faults);
                   Language& language = result[tag];
                   language.negation = fields.text("negation");
                   if (!NegationCheck::is_pattern(language.negation)) {
                       faults.add(fields.place("negation"), "this is no regular expression",
                                  "Look at those of the other languages.");
                       language.negation.clear();
                   }
                   fields.finish();
               });
    return result;
}

}  // namespace amparo::compiler
