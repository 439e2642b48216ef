// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/glossary.h"

#include <filesystem>

#include "compiler/commands/commands.h"
#include "compiler/files.h"

namespace amparo::compiler {
namespace {

struct GlossaryOptions {
    ContentOptions content;
    std::string out;
};

void write_glossaries(const GlossaryOptions& options, Session& session) {
    const std::optional<Project> project = options.content.load(session);
    if (!project) return;
    for (const Edition& edition : project->folders) {
        const std::filesystem::path path = std::filesystem::path(options.out) / (edition.country.id + ".tbx");
        if (!replace_file(path, glossary(edition))) {
            unreadable(session, path.generic_string() + ": cannot be written.");
        }
    }
}

}  // namespace

void add_glossary(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("glossary", "Write the legal terms in all languages as TBX");
    auto options = std::make_shared<GlossaryOptions>();
    options->content.declare(*command);
    command->add_option("--out", options->out, "A folder, for one file a country")->required();
    command->callback([options, &session] { write_glossaries(*options, session); });
}

}  // namespace amparo::compiler
