// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "compiler/program.h"
#include "compiler/project.h"
#include "compiler/secret_key.h"
#include "pack/pack.h"
#include "pack/seal.h"

namespace amparo::compiler {

// What a subcommand's callback leaves behind.
struct Session {
    Console console;
    Exit exit = Exit::done;
};

// One function for each subcommand: declares its arguments; its callback does the work and sets session.exit.
void add_build(CLI::App& app, Session& session);
void add_check(CLI::App& app, Session& session);
void add_diff(CLI::App& app, Session& session);
void add_due(CLI::App& app, Session& session);
void add_hash(CLI::App& app, Session& session);
void add_info(CLI::App& app, Session& session);
void add_keygen(CLI::App& app, Session& session);
void add_keys(CLI::App& app, Session& session);
void add_glossary(CLI::App& app, Session& session);
void add_pot(CLI::App& app, Session& session);
void add_publisher(CLI::App& app, Session& session);
void add_search(CLI::App& app, Session& session);
void add_show(CLI::App& app, Session& session);
void add_sign(CLI::App& app, Session& session);
void add_stats(CLI::App& app, Session& session);
void add_verify(CLI::App& app, Session& session);

// The options of every command that reads content; filled when the command runs.
class ContentOptions {
  public:
    void declare(CLI::App& command);
    // Says on `err` why there is nothing to read, and sets the exit code.
    [[nodiscard]] std::optional<Project> load(Session& session) const;
    [[nodiscard]] const std::string& content() const { return content_; }

  private:
    [[nodiscard]] std::optional<base::Date> today() const;

    std::string content_;
    std::string i18n_;
    std::string icons_;
    std::string today_;
};

// Prints one line for each fault; sets the exit code when there is one. False then.
[[nodiscard]] bool report(const Faults& faults, Session& session);
// Says what could not be read or trusted, and sets the exit code.
void unreadable(Session& session, const std::string& sentence);
// Says what is wrong with the arguments, and sets the exit code.
void wrong_usage(Session& session, const std::string& sentence);

// Opens a pack that is signed by the key of `key_file`, or, when that is empty, of ../keys/development.pub
// beside the pack's folder, where a build puts it. Says why it cannot, and sets the exit code.
[[nodiscard]] std::optional<pack::Pack> open_pack(const std::filesystem::path& path,
                                                  const std::string& key_file, Session& session);
void declare_key(CLI::App& command, std::string& key_file);

// Reads a secret key. Says why it cannot, and sets the exit code.
[[nodiscard]] std::unique_ptr<SecretKey> load_secret_key(const std::string& path, Session& session);
// Signs, writes and reads back one pack. Says what went wrong, and sets the exit code.
[[nodiscard]] bool write_pack(const std::string& database, const pack::Seal& seal, const SecretKey& key,
                              const std::filesystem::path& path, Session& session);

}  // namespace amparo::compiler
