// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/project.h"

#include <algorithm>

#include "compiler/german_grade.h"
#include "compiler/load.h"

namespace amparo::compiler {
namespace {

template <typename List>
void append(List& list, const List& more) {
    list.insert(list.end(), more.begin(), more.end());
}

void put_first(Country& country) {
    const auto place = [&country](const Guide& guide) {
        return std::find_if(country.first.begin(), country.first.end(),
                            [&guide](const Pointer& pointer) { return pointer.id == guide.id; });
    };
    std::stable_sort(country.guides.begin(), country.guides.end(),
                     [&place](const Guide& a, const Guide& b) { return place(a) < place(b); });
}

// Adds all of a folder that a country includes.
void include(Edition& edition, const Edition& folder) {
    Country& country = edition.country;
    append(country.guides, folder.country.guides);
    append(country.checks, folder.country.checks);
    append(country.documents, folder.country.documents);
    append(country.letters, folder.country.letters);
    for (const Source& source : folder.country.sources) country.sources.emplace_back(source).included = true;
    for (const Term& term : folder.country.terms) country.terms.emplace_back(term).included = true;
    country.complete = country.complete && folder.country.complete;
    for (const Translations& more : folder.translations) {
        const auto same = std::find_if(edition.translations.begin(), edition.translations.end(),
                                       [&](const Translations& one) { return one.tag() == more.tag(); });
        if (same != edition.translations.end()) {
            same->add(more);
        } else {
            edition.translations.push_back(more);
        }
    }
    std::sort(edition.translations.begin(), edition.translations.end(),
              [](const Translations& a, const Translations& b) { return a.tag() < b.tag(); });
}

Edition read_translations(Country country, const ProjectOptions& options, const Languages& languages,
                          Faults& faults) {
    Edition edition;
    edition.messages = messages(country);
    edition.translations =
        load_translations(options.i18n / "content" / country.id,
                          {edition.messages, country.official_language, country.terms, languages}, faults);
    edition.country = std::move(country);
    return edition;
}

}  // namespace

std::optional<Project> load_project(const ProjectOptions& options) {
    Project project;
    std::optional<Content> content = load_content(options.content, project.faults);
    if (!content) return std::nullopt;
    const Languages languages = read_languages(options.i18n / "languages.yaml", project.faults);
    std::map<std::string, Edition> included;
    for (auto& [id, country] : content->included) {
        check_country(country, options.check, project.faults, project.notices);
        included.emplace(id, read_translations(std::move(country), options, languages, project.faults));
    }
    for (Country& country : content->countries) {
        Edition edition = read_translations(std::move(country), options, languages, project.faults);
        project.folders.push_back(edition);
        for (const Pointer& pointer : edition.country.includes) {
            if (const auto folder = included.find(pointer.id); folder != included.end())
                include(edition, folder->second);
        }
        put_first(edition.country);
        check_country(edition.country, options.check, project.faults, project.notices);
        check_german_grades(edition, project.faults);
        project.editions.push_back(std::move(edition));
    }
    for (auto& [id, edition] : included) project.folders.push_back(std::move(edition));
    return project;
}

}  // namespace amparo::compiler
