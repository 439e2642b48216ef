// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>
#include <ostream>

#include "compiler/commands/commands.h"

namespace amparo::compiler {
namespace {

void print_json(const Faults& faults, Session& session) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Fault& fault : faults.sorted()) {
        list.push_back({{"file", fault.place.file},
                        {"line", fault.place.line},
                        {"message", fault.message},
                        {"advice", fault.advice}});
    }
    session.console.out << list.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    if (!faults.none()) session.exit = Exit::faults;
}

}  // namespace

void add_check(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("check", "Find every fault in content and translations");
    auto options = std::make_shared<ContentOptions>();
    auto json = std::make_shared<bool>(false);
    options->declare(*command);
    command->add_flag("--json", *json, "Faults as a JSON list on standard output");
    command->callback([options, json, &session] {
        const std::optional<Project> project = options->load(session);
        if (!project) return;
        if (*json) return print_json(project->faults, session);
        if (!report(project->faults, session)) {
            session.console.err << "faults: " << project->faults.sorted().size() << '\n';
        }
    });
}

}  // namespace amparo::compiler
