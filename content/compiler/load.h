// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "compiler/country.h"
#include "compiler/fault.h"

namespace amparo::compiler {

struct Content {
    std::vector<Country> countries;
    std::map<std::string, Country> included;  // folders without a jurisdiction.yaml, by name
};

// Reads every folder with a name of two letters, in the order of their names: each is a country, or included
// by one. A file that belongs to nothing is a fault, since nobody would ever see what it says. nullopt: there
// is no such folder, or it holds no country.
[[nodiscard]] std::optional<Content> load_content(const std::filesystem::path& content, Faults& faults);

}  // namespace amparo::compiler
