// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "compiler/commands/commands.h"
#include "compiler/files.h"
#include "pack/fingerprint.h"

namespace amparo::compiler {
namespace {

struct PublisherOptions {
    std::string id;
    std::string name;
    std::string key;
    std::string out;
};

void introduce(const PublisherOptions& options, Session& session) {
    const std::unique_ptr<SecretKey> key = load_secret_key(options.key, session);
    if (!key) return;
    const std::string key_file = public_key_text(key->public_key());
    const std::string body = "amparo publisher\n" + options.id + '\n' + options.name + '\n' +
                             key_file.substr(key_file.find('\n') + 1);
    if (!replace_file(options.out, body + key->sign(body, "amparo publisher").text())) {
        return unreadable(session, options.out + ": cannot be written.");
    }
    session.console.out << options.out << ": tell people these words in person or by telephone:\n"
                        << pack::fingerprint(body) << '\n';
}

}  // namespace

void add_publisher(CLI::App& app, Session& session) {
    CLI::App* command =
        app.add_subcommand("publisher", "Write the introduction of somebody who makes a pack of their own");
    auto options = std::make_shared<PublisherOptions>();
    const auto id = CLI::Validator(
        [](std::string& text) {
            const bool letters = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
            return letters && text.size() >= 3 && text.size() <= 8 ? std::string()
                                                                   : "three to eight lower-case letters";
        },
        "ID");
    command->add_option("--id", options->id, "The id of their pack")->required()->check(id);
    command->add_option("--name", options->name, "Their name, as readers know it")->required();
    command->add_option("--key", options->key, "Their secret key")->required();
    command->add_option("--out", options->out, "The introduction to write: NAME.amparo-publisher")
        ->required();
    command->callback([options, &session] { introduce(*options, session); });
}

}  // namespace amparo::compiler
