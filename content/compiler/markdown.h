// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/fault.h"

namespace amparo::compiler {

// A guide's body as a flat list of what the format knows; inline marks are left as the author wrote them.
struct Element {
    enum class Shape { heading, paragraph, step, bullet, box };

    Shape shape = Shape::paragraph;
    std::string text;                    // heading, paragraph, step, bullet
    int number = 0;                      // step: as the author numbered it
    std::string word;                    // box: KIND of [!KIND args]
    std::vector<std::string> arguments;  // box
    std::vector<Element> inside;         // box: paragraphs, steps and bullets
    Place place;
};

// Parses Markdown that begins after `lines_before` lines of `file`. What the format does not know (HTML,
// code, tables, nested lists, other headings) is a fault and is left out.
[[nodiscard]] std::vector<Element> parse_markdown(std::string_view text, const std::string& file,
                                                  int lines_before, Faults& faults);

// A file's front matter and body.
struct FrontMatter {
    std::string_view yaml;
    std::string_view body;
    int body_line = 0;  // lines before the body
};

// Splits at the two lines "---"; a fault when the file does not begin with one, or has no second.
[[nodiscard]] std::optional<FrontMatter> split_front_matter(std::string_view text, const std::string& file,
                                                            Faults& faults);

}  // namespace amparo::compiler
