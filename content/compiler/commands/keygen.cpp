// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "compiler/commands/commands.h"
#include "compiler/files.h"

namespace amparo::compiler {
namespace {

void make_keys(const std::filesystem::path& folder, Session& session) {
    const std::filesystem::path secret_path = folder / "development.key";
    const std::filesystem::path public_path = folder / "development.pub";
    std::error_code error;
    if (std::filesystem::exists(public_path, error)) {
        return unreadable(session, public_path.string() + ": is there already and stays as it is.");
    }
    std::filesystem::create_directories(folder, error);
    const std::unique_ptr<SecretKey> key = SecretKey::generate();
    if (!key || !create_secret_file(secret_path, key->text())) {
        return unreadable(session,
                          secret_path.string() + ": cannot be made, or is there already and stays as it is.");
    }
    if (!replace_file(public_path, public_key_text(key->public_key()))) {
        return unreadable(session, public_path.string() + ": cannot be written.");
    }
    session.console.out << public_path.string() << ": key " << key->public_key().key_id() << '\n';
}

}  // namespace

void add_keygen(CLI::App& app, Session& session) {
    CLI::App* command =
        app.add_subcommand("keygen", "Make a key to sign with: development.key and development.pub");
    auto folder = std::make_shared<std::string>();
    command->add_option("--out", *folder, "Folder for both files")->required();
    command->callback([folder, &session] { make_keys(*folder, session); });
}

}  // namespace amparo::compiler
