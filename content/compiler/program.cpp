// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/program.h"

#include <algorithm>
#include <ostream>

#include "compiler/commands/commands.h"

namespace amparo::compiler {

int run(std::vector<std::string> arguments, Console console) {
    CLI::App app("Makes, checks and reads the packs of Amparo", "amparo-pack");
    Session session{console};
    app.require_subcommand(1);
    for (const auto& add :
         {add_check, add_build, add_keygen, add_sign, add_verify, add_info, add_show, add_search, add_diff,
          add_stats, add_pot, add_glossary, add_due, add_hash, add_keys, add_publisher}) {
        add(app, session);
    }
    std::reverse(arguments.begin(), arguments.end());  // as CLI11 wants them
    try {
        app.parse(std::move(arguments));
    } catch (const CLI::ParseError& error) {
        const bool asked_for_help = app.exit(error, console.out, console.err) == 0;
        return static_cast<int>(asked_for_help ? Exit::done : Exit::usage);
    }
    return static_cast<int>(session.exit);
}

}  // namespace amparo::compiler
