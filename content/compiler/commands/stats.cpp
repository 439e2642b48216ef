// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/stats.h"

#include <nlohmann/json.hpp>
#include <ostream>

#include "compiler/commands/commands.h"

namespace amparo::compiler {
namespace {

using Json = nlohmann::ordered_json;

Json describe(const LanguageStats& stats) {
    Json result = {{"total", stats.total},       {"translated", stats.translated()},
                   {"percent", stats.percent()}, {"machine", stats.machine},
                   {"reviewed", stats.reviewed}, {"outdated", stats.outdated},
                   {"urgent", stats.urgent},     {"urgent_percent", stats.urgent_percent()}};
    if (!stats.reading_grade.empty()) result["reading_grade"] = stats.reading_grade;
    return result;
}

Json describe(const Stats& stats) {
    Json languages = Json::object();
    for (const auto& [tag, language] : stats.languages) languages[tag] = describe(language);
    return {{"guides", stats.guides},   {"cards", stats.cards},
            {"checks", stats.checks},   {"documents", stats.documents},
            {"letters", stats.letters}, {"hotlines", stats.hotlines},
            {"sources", stats.sources}, {"terms", stats.terms},
            {"blocks", stats.blocks},   {"blocks_of_law_without_source", stats.blocks_of_law_without_source},
            {"languages", languages},   {"reading_grade", stats.reading_grade}};
}

void print_plain(const std::string& country, const Stats& stats, std::ostream& out) {
    out << country << ": guides " << stats.guides << ", cards " << stats.cards << ", checks " << stats.checks
        << ", documents " << stats.documents << ", letters " << stats.letters << ", hotlines "
        << stats.hotlines << ", sources " << stats.sources << ", terms " << stats.terms << ", blocks "
        << stats.blocks << '\n';
    for (const auto& [tag, language] : stats.languages) {
        out << "  " << tag << ": " << language.percent() << " % of " << language.total << " texts, "
            << language.urgent_percent() << " % of the urgent ones, " << language.reviewed << " reviewed\n";
    }
}

void print_by_source(const Project& project, bool json, Session& session) {
    Json countries = Json::object();
    for (const Edition& edition : project.folders) {
        for (const auto& [key, ids] : by_source(edition.country)) {
            countries[edition.country.id][key] = ids;
            if (json) continue;
            session.console.out << edition.country.id << ' ' << key << ':';
            for (const std::string& id : ids)
                session.console.out << ' ' << id << (id == *ids.rbegin() ? "" : ",");
            session.console.out << '\n';
        }
    }
    if (json) session.console.out << Json{{"jurisdictions", countries}}.dump(2) << '\n';
}

void print(const Project& project, bool json, Session& session) {
    Json countries = Json::object();
    for (const Edition& edition : project.folders) {
        const Stats stats = count(edition);
        if (json) {
            countries[edition.country.id] = describe(stats);
        } else {
            print_plain(edition.country.id, stats, session.console.out);
        }
    }
    if (json) session.console.out << Json{{"jurisdictions", countries}}.dump(2) << '\n';
}

}  // namespace

void add_stats(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("stats", "How much there is, and how far its translations are");
    auto options = std::make_shared<ContentOptions>();
    auto json = std::make_shared<bool>(false);
    auto sources = std::make_shared<bool>(false);
    options->declare(*command);
    command->add_flag("--json", *json, "As JSON");
    command->add_flag("--by-source", *sources, "Instead: what rests on which source");
    command->callback([options, json, sources, &session] {
        const std::optional<Project> project = options->load(session);
        if (!project) return;
        *sources ? print_by_source(*project, *json, session) : print(*project, *json, session);
    });
}

}  // namespace amparo::compiler
