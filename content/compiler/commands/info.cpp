// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>
#include <ostream>

#include "compiler/commands/commands.h"

namespace amparo::compiler {
namespace {

struct InfoOptions {
    std::string pack;
    std::string key;
    bool json = false;
};

nlohmann::ordered_json describe(const pack::PackInfo& info) {
    return {{"id", info.jurisdiction},
            {"name", info.name},
            {"official_language", info.official_language},
            {"version", info.version},
            {"date", info.date.iso()},
            {"expires", info.expires.iso()},
            {"key_id", info.key_id},
            {"languages", info.languages}};
}

void show_info(const InfoOptions& options, Session& session) {
    const std::optional<pack::Pack> pack = open_pack(options.pack, options.key, session);
    if (!pack) return;
    const nlohmann::ordered_json description = describe(pack->info());
    if (options.json) {
        session.console.out << description.dump(2) << '\n';
        return;
    }
    for (const auto& [name, value] : description.items())
        session.console.out << name << ": " << value.dump() << '\n';
}

}  // namespace

void add_info(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("info", "What a pack says of itself");
    auto options = std::make_shared<InfoOptions>();
    command->add_option("PACK", options->pack, "The pack")->required();
    command->add_flag("--json", options->json, "As JSON");
    declare_key(*command, options->key);
    command->callback([options, &session] { show_info(*options, session); });
}

}  // namespace amparo::compiler
