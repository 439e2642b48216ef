// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <ostream>

#include "compiler/commands/commands.h"
#include "compiler/files.h"
#include "compiler/pack_writer.h"

namespace amparo::compiler {

void declare_key(CLI::App& command, std::string& key_file) {
    command.add_option("--key", key_file,
                       "Public key to trust; ../keys/development.pub beside the packs by default");
}

std::optional<pack::Pack> open_pack(const std::filesystem::path& path, const std::string& key_file,
                                    Session& session) {
    const std::filesystem::path folder = std::filesystem::absolute(path).parent_path();
    const std::filesystem::path key_path =
        key_file.empty() ? folder.parent_path() / "keys/development.pub" : std::filesystem::path(key_file);
    const std::optional<std::string> text = read_file(key_path);
    const std::optional<pack::PublicKey> key = text ? pack::PublicKey::parse(*text) : std::nullopt;
    if (!key) {
        unreadable(session, key_path.string() + ": no public key here. Give one with --key.");
        return std::nullopt;
    }
    const std::array trusted = {*key};
    pack::Result<pack::Pack> opened = pack::Pack::open(path, trusted);
    if (opened) return std::move(*opened);
    unreadable(session, path.string() + ": " + std::string(pack::describe(opened.error())));
    return std::nullopt;
}

std::unique_ptr<SecretKey> load_secret_key(const std::string& path, Session& session) {
    const std::optional<std::string> text = read_file(path);
    std::unique_ptr<SecretKey> key = text ? SecretKey::parse(*text) : nullptr;
    if (!key) {
        unreadable(session,
                   path +
                       ": no secret key here that can be used. It is a minisign secret key without a "
                       "password; \"amparo-pack keygen\" and \"minisign -G -W\" make one.");
    }
    return key;
}

bool write_pack(const std::string& database, const pack::Seal& seal, const SecretKey& key,
                const std::filesystem::path& path, Session& session) {
    const std::optional<std::string> bytes = sign_database(database, seal, key);
    if (!bytes || !replace_file(path, *bytes)) {
        unreadable(session, path.string() + ": cannot be written.");
        return false;
    }
    const std::array trusted = {key.public_key()};
    const pack::Result<pack::Pack> opened = pack::Pack::open(path, trusted);
    if (!opened) unreadable(session, path.string() + ": " + std::string(pack::describe(opened.error())));
    return opened.has_value();
}

}  // namespace amparo::compiler
