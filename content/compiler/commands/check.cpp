// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>
#include <ostream>

#include "compiler/commands/commands.h"

namespace amparo::compiler {
namespace {

using Json = nlohmann::ordered_json;

void add(Json& list, const std::string& kind, const Faults& faults) {
    for (const Fault& fault : faults.sorted()) {
        list.push_back({{"kind", kind},
                        {"file", fault.place.file},
                        {"line", fault.place.line},
                        {"message", fault.message},
                        {"advice", fault.advice}});
    }
}

void print_json(const Project& project, Session& session) {
    Json list = Json::array();
    add(list, "fault", project.faults);
    add(list, "notice", project.notices);
    session.console.out << list.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    if (!project.faults.none()) session.exit = Exit::faults;
}

// Notices once there is nothing to mend: before, the hash that they name would soon be another.
void print_plain(const Project& project, Session& session) {
    if (!report(project.faults, session)) {
        session.console.err << "faults: " << project.faults.sorted().size() << '\n';
        return;
    }
    for (const Fault& notice : project.notices.sorted()) {
        session.console.err << "notice: " << describe(notice) << '\n';
    }
}

}  // namespace

void add_check(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("check", "Find every fault in content and translations");
    auto options = std::make_shared<ContentOptions>();
    auto json = std::make_shared<bool>(false);
    options->declare(*command);
    command->add_flag("--json", *json, "Faults and notices as a JSON list on standard output");
    command->callback([options, json, &session] {
        const std::optional<Project> project = options->load(session);
        if (!project) return;
        *json ? print_json(*project, session) : print_plain(*project, session);
    });
}

}  // namespace amparo::compiler
