// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/page.h"

#include "compiler/markdown.h"
#include "compiler/text_rules.h"
#include "compiler/yaml_fields.h"

namespace amparo::compiler {

std::optional<Page> split_page(std::string_view text, const std::string& file, Faults& faults) {
    if (!check_encoding(text, file, faults)) return std::nullopt;
    const std::optional<FrontMatter> parts = split_front_matter(text, file, faults);
    if (!parts) return std::nullopt;
    const std::optional<YAML::Node> fields = parse_mapping(parts->yaml, file, 1, faults);
    if (!fields) return std::nullopt;
    return Page{*fields, parts->body, parts->body_line};
}

}  // namespace amparo::compiler
