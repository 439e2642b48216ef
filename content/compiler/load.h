// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "compiler/country.h"
#include "compiler/fault.h"

namespace amparo::compiler {

// Reads every country of a content folder, in the order of their names: each folder with a name of two
// letters. A file that belongs to nothing is a fault, since nobody would ever see what it says. nullopt:
// there is no such folder, or it holds no country.
[[nodiscard]] std::optional<std::vector<Country>> load_content(const std::filesystem::path& content,
                                                               Faults& faults);

}  // namespace amparo::compiler
