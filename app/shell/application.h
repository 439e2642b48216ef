// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "guard/guard.h"
#include "pack/signature.h"
#include "shell/command_line.h"

namespace amparo::shell {

// Exit codes of the contract.
enum class Exit { done = 0, faults = 1, wrong_usage = 2, unreadable = 3 };

// Settings that Qt reads before there is an application: no caches on the disk, the software renderer unless
// somebody chose another one.
void prepare_qt();
// Names the application, so that its folders have the right names.
void name_application();

// Shows the window until it is closed, or tests every page. `trusted`: whose packs are shown.
[[nodiscard]] Exit run_window(const CommandLine& line, std::span<const pack::PublicKey> trusted, int& argc,
                              char** argv);
// Prints the privacy report; faults when some way out is open.
[[nodiscard]] Exit run_privacy_report(guard::Protection protection, int& argc, char** argv);

}  // namespace amparo::shell
