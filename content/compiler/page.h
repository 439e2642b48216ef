// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <yaml-cpp/yaml.h>

#include <optional>
#include <string>
#include <string_view>

#include "compiler/fault.h"

namespace amparo::compiler {

// A Markdown file taken apart: its front matter as YAML, and its body.
struct Page {
    YAML::Node fields;
    std::string_view body;
    int body_line = 0;  // lines before the body
};

// nullopt, and a fault, when there is nothing to read.
[[nodiscard]] std::optional<Page> split_page(std::string_view text, const std::string& file, Faults& faults);

}  // namespace amparo::compiler
