// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <memory>
#include <string>

#include "compiler/program.h"
#include "compiler/project.h"

namespace amparo::compiler {

// What a subcommand's callback leaves behind.
struct Session {
    Console console;
    Exit exit = Exit::done;
};

// One function for each subcommand: declares its arguments; its callback does the work and sets session.exit.
void add_check(CLI::App& app, Session& session);
void add_pot(CLI::App& app, Session& session);

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

}  // namespace amparo::compiler
