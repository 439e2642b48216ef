// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/due.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "compiler/commands/commands.h"

namespace amparo::compiler {
namespace {

struct DueOptions {
    ContentOptions content;
    std::string before;
    bool json = false;
};

void print(const std::vector<Due>& list, bool json, std::ostream& out) {
    nlohmann::ordered_json all = nlohmann::ordered_json::array();
    for (const Due& due : list) {
        if (!json) {
            out << due.day.iso() << ' ' << due.kind << ' ' << due.id << " (" << due.place.file << ':'
                << due.place.line << ")\n";
        }
        all.push_back({{"day", due.day.iso()},
                       {"kind", due.kind},
                       {"id", due.id},
                       {"file", due.place.file},
                       {"line", due.place.line}});
    }
    if (json) out << all.dump(2) << '\n';
}

void due(const DueOptions& options, Session& session) {
    const std::optional<base::Date> before = base::Date::parse(options.before);
    if (!before) return wrong_usage(session, "The day cannot be read. Write --before as 2027-01-31.");
    const std::optional<Project> project = options.content.load(session);
    if (!project) return;
    std::vector<Due> all;
    for (const Edition& edition : project->folders) {
        const std::vector<Due> some = due_before(edition.country, *before);
        all.insert(all.end(), some.begin(), some.end());
    }
    std::stable_sort(all.begin(), all.end(), [](const Due& a, const Due& b) { return a.day < b.day; });
    print(all, options.json, session.console.out);
}

}  // namespace

void add_due(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("due", "What has to be looked at again, soonest first");
    auto options = std::make_shared<DueOptions>();
    options->content.declare(*command);
    command->add_option("--before", options->before, "A day, as 2027-01-31")->required();
    command->add_flag("--json", options->json, "As a JSON list");
    command->callback([options, &session] { due(*options, session); });
}

}  // namespace amparo::compiler
