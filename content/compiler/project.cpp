// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/project.h"

#include "compiler/load.h"

namespace amparo::compiler {

std::optional<Project> load_project(const ProjectOptions& options) {
    Project project;
    std::optional<std::vector<Country>> countries = load_content(options.content, project.faults);
    if (!countries) return std::nullopt;
    for (Country& country : *countries) {
        check_country(country, options.check, project.faults);
        Edition& edition = project.editions.emplace_back();
        edition.messages = messages(country);
        edition.translations =
            load_translations(options.i18n / "content" / country.id, edition.messages, project.faults);
        edition.country = std::move(country);
    }
    return project;
}

}  // namespace amparo::compiler
