// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "compiler/commands/commands.h"
#include "compiler/preview.h"

namespace amparo::compiler {
namespace {

struct ShowOptions {
    std::string pack;
    std::string id;
    std::string language = source_language;
    std::string key;
};

void show(const ShowOptions& options, Session& session) {
    if (!base::canonical_tag(options.language)) {
        return wrong_usage(
            session, in_quotes(options.language) + " is no language. Write its BCP 47 tag, such as es.");
    }
    const std::optional<pack::Pack> pack = open_pack(options.pack, options.key, session);
    if (!pack) return;
    const base::FallbackChain chain = base::fallback_chain(options.language, pack->info().languages);
    const pack::Result<std::vector<std::string>> lines = preview(*pack, options.id, chain);
    if (!lines) return unreadable(session, options.id + ": " + std::string(pack::describe(lines.error())));
    for (const std::string& line : *lines) session.console.out << line << '\n';
}

}  // namespace

void add_show(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("show", "What a pack says about one id, as plain text");
    auto options = std::make_shared<ShowOptions>();
    command->add_option("PACK", options->pack, "The pack")->required();
    command->add_option("ID", options->id, "A guide, card, check, document, letter, term or hotline")
        ->required();
    command->add_option("--language", options->language, "The reader's language; en by default");
    declare_key(*command, options->key);
    command->callback([options, &session] { show(*options, session); });
}

}  // namespace amparo::compiler
