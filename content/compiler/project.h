// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "compiler/check.h"
#include "compiler/country.h"
#include "compiler/fault.h"
#include "compiler/messages.h"
#include "compiler/translations.h"

namespace amparo::compiler {

// A folder of the content with its translations.
struct Edition {
    Country country;
    std::vector<Message> messages;
    std::vector<Translations> translations;
};

struct Project {
    std::vector<Edition> folders;   // as the authors wrote them
    std::vector<Edition> editions;  // each country with what it includes: what a pack is made of
    Faults faults;
    Faults notices;  // keep nothing from being built
};

struct ProjectOptions {
    std::filesystem::path content;
    std::filesystem::path i18n;
    CheckOptions check;
};

// Reads and checks content and translations. nullopt: there is no content to read.
[[nodiscard]] std::optional<Project> load_project(const ProjectOptions& options);

}  // namespace amparo::compiler
