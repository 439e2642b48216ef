// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "compiler/commands/commands.h"
#include "compiler/files.h"

namespace amparo::compiler {
namespace {

struct KeysOptions {
    std::vector<std::string> keys;
    std::int64_t serial = 0;
    std::string key;
    std::string out;
};

// The second line of a public key file.
std::string key_line(const pack::PublicKey& key) {
    const std::string text = public_key_text(key);
    return text.substr(text.find('\n') + 1);
}

void write_keys(const KeysOptions& options, Session& session) {
    const std::unique_ptr<SecretKey> signer = load_secret_key(options.key, session);
    if (!signer) return;
    std::string body = "amparo keys\n";
    for (const std::string& path : options.keys) {
        const std::optional<std::string> text = read_file(path);
        const std::optional<pack::PublicKey> key = text ? pack::PublicKey::parse(*text) : std::nullopt;
        if (!key) return unreadable(session, path + ": no public key here.");
        body += key_line(*key);
    }
    const std::string comment = "amparo keys serial=" + std::to_string(options.serial);
    if (!replace_file(options.out, body + signer->sign(body, comment).text())) {
        return unreadable(session, options.out + ": cannot be written.");
    }
    session.console.out << options.out << ": " << options.keys.size() << " keys, serial " << options.serial
                        << ", signed by " << signer->public_key().key_id() << '\n';
}

}  // namespace

void add_keys(CLI::App& app, Session& session) {
    CLI::App* command =
        app.add_subcommand("keys", "Write the list of keys that packs may be signed with from now on");
    auto options = std::make_shared<KeysOptions>();
    command->add_option("PUB", options->keys, "Public key files")->required();
    command->add_option("--serial", options->serial, "Higher than that of the list before")
        ->required()
        ->check(CLI::PositiveNumber);
    command->add_option("--key", options->key, "Secret key to sign with: one that is trusted today")
        ->required();
    command->add_option("--out", options->out, "The list to write: NAME.amparo-keys")->required();
    command->callback([options, &session] { write_keys(*options, session); });
}

}  // namespace amparo::compiler
