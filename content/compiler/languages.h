// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "compiler/fault.h"

namespace amparo::compiler {

// What the checker has to know of a language that it does not speak.
struct Language {
    std::string negation;  // an ICU regular expression that finds a "not"
};

// By BCP 47 tag.
using Languages = std::map<std::string, Language>;

// Reads i18n/languages.yaml, whose first lines say what may stand there. Empty when there is no such file:
// nothing is then known of any language.
[[nodiscard]] Languages read_languages(const std::filesystem::path& path, Faults& faults);

}  // namespace amparo::compiler
