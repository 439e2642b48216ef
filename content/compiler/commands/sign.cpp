// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <ostream>

#include "compiler/commands/commands.h"
#include "compiler/database_seal.h"
#include "compiler/files.h"
#include "pack/format.h"
#include "pack/page_tree.h"

namespace amparo::compiler {
namespace {

struct SignOptions {
    std::string database;
    std::string key;
    std::string out;
};

// A pack's tree and signature are taken off, so that a pack can be signed again by another key.
std::string database_of(std::string bytes) {
    if (bytes.size() < pack::trailer_size) return bytes;
    const auto signature =
        pack::Signature::parse(std::string_view(bytes).substr(bytes.size() - pack::trailer_size));
    if (!signature) return bytes;
    const std::string& comment = signature->trusted_comment;
    const auto tree = pack::PageTree::parse(
        std::string_view(comment).substr(std::min(comment.find("pages="), comment.size())));
    if (tree) bytes.resize(std::min<std::uint64_t>(bytes.size(), tree->pages * pack::page_size));
    return bytes;
}

void sign(const SignOptions& options, Session& session) {
    const std::unique_ptr<SecretKey> key = load_secret_key(options.key, session);
    if (!key) return;
    const std::optional<std::string> bytes = read_file(options.database);
    if (!bytes) return unreadable(session, options.database + ": cannot be read.");
    const std::string database = database_of(*bytes);
    const std::optional<pack::Seal> seal = seal_of_database(database);
    if (!seal) return unreadable(session, options.database + ": is not the database of a pack.");
    const std::string out = options.out.empty() ? options.database : options.out;
    if (!write_pack(database, *seal, *key, out, session)) return;
    session.console.out << out << ": signed by " << key->public_key().key_id() << '\n';
}

}  // namespace

void add_sign(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("sign", "Sign a pack's database, or a pack anew");
    auto options = std::make_shared<SignOptions>();
    command->add_option("DB", options->database, "The database or pack")->required();
    command->add_option("--key", options->key, "Secret key to sign with")->required();
    command->add_option("--out", options->out, "The pack to write; DB itself by default");
    command->callback([options, &session] { sign(*options, session); });
}

}  // namespace amparo::compiler
