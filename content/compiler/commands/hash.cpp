// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "compiler/commands/commands.h"
#include "compiler/fingerprint.h"

namespace amparo::compiler {
namespace {

void print_hash(const ContentOptions& content, const std::string& id, Session& session) {
    const std::optional<Project> project = content.load(session);
    if (!project) return;
    bool found = false;
    for (const Edition& edition : project->folders) {
        each_fingerprint(edition.country, [&](const Item& item, const std::string& hash) {
            if (item.id != id) return;
            session.console.out << hash << '\n';
            found = true;
        });
    }
    if (!found) unreadable(session, id + ": no item of this id. Write it as us/home-door.");
}

}  // namespace

void add_hash(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("hash", "What a review of an item names as what was reviewed");
    auto options = std::make_shared<ContentOptions>();
    auto id = std::make_shared<std::string>();
    options->declare(*command);
    command->add_option("ID", *id, "A guide, card, check, document or letter")->required();
    command->callback([options, id, &session] { print_hash(*options, *id, session); });
}

}  // namespace amparo::compiler
