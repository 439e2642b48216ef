// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <ostream>

#include "compiler/commands/commands.h"
#include "compiler/po_file.h"

namespace amparo::compiler {
namespace {

struct PotOptions {
    ContentOptions content;
    std::string country;
    std::string out = "-";
};

void write(const Edition& edition, const PotOptions& options, const std::string& path, Session& session) {
    if (write_pot(edition.country.id, edition.messages, options.content.content(), path)) return;
    unreadable(session, path + ": cannot be written.");
}

void write_templates(const PotOptions& options, Session& session) {
    const std::optional<Project> project = options.content.load(session);
    if (!project) return;
    std::error_code error;
    const bool folder = std::filesystem::is_directory(options.out, error);
    int written = 0;
    for (const Edition& edition : project->folders) {
        if (!options.country.empty() && options.country != edition.country.id) continue;
        if (!folder && ++written > 1) {
            return wrong_usage(
                session,
                "There are several countries. Name one with --jurisdiction, or a folder with --out.");
        }
        write(edition, options, folder ? options.out + "/" + edition.country.id + ".pot" : options.out,
              session);
    }
}

}  // namespace

void add_pot(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("pot", "Write the template that translators start from");
    auto options = std::make_shared<PotOptions>();
    options->content.declare(*command);
    command->add_option("--jurisdiction", options->country, "Only this country");
    command->add_option("--out", options->out,
                        "A file, or a folder for one file each; standard output by default");
    command->callback([options, &session] { write_templates(*options, session); });
}

}  // namespace amparo::compiler
