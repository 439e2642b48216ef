// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "compiler/commands/commands.h"

namespace amparo::compiler {
namespace {

struct VerifyOptions {
    std::string pack;
    std::string key;
};

void verify(const VerifyOptions& options, Session& session) {
    const std::optional<pack::Pack> pack = open_pack(options.pack, options.key, session);
    if (!pack) return;
    const pack::PackInfo& info = pack->info();
    session.console.out << options.pack << ": " << info.name << ", version " << info.version
                        << ", good until " << info.expires.iso() << ", signed by " << info.key_id << '\n';
}

}  // namespace

void add_verify(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("verify", "Prove that a pack is as its signer made it");
    auto options = std::make_shared<VerifyOptions>();
    command->add_option("PACK", options->pack, "The pack")->required();
    declare_key(*command, options->key);
    command->callback([options, &session] { verify(*options, session); });
}

}  // namespace amparo::compiler
