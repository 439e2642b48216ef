// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>

#include "guard/file_fence.h"
#include "guard/guard.h"
#include "pack/signature.h"
#include "shell/command_line.h"
#include "view/kiosk.h"

namespace amparo::shell {

// What was taken from this process before anything else ran.
struct Locks {
    guard::Protection network = guard::Protection::failed;
    guard::FileFence files;
};

// Exit codes of the contract, then those of a kiosk: what its staff asked for, and what became of a stick.
enum class Exit {
    done = 0,
    faults = 1,
    wrong_usage = 2,
    unreadable = 3,
    shut_down = static_cast<int>(view::KioskEnd::shut_down),
    restart = static_cast<int>(view::KioskEnd::restart),
    nothing_new = 12,
    not_allowed = 13
};

// Settings that Qt reads before there is an application: no caches on the disk, the software renderer unless
// somebody chose another one.
void prepare_qt();
// Names the application for the desktop; plainly when it is disguised.
void name_application(bool disguised = false);
// Where the reader's choices are kept when they ask for it; empty when nothing may be kept.
[[nodiscard]] QString data_folder(const CommandLine& line);
// Where the staff of a kiosk keep what they decided; empty where there is none.
[[nodiscard]] QString kiosk_folder(const CommandLine& line);

// Shows the window until it is closed, or tests every page. `trusted`: whose packs are shown.
[[nodiscard]] Exit run_window(const CommandLine& line, std::span<const pack::PublicKey> trusted,
                              const Locks& locks, int& argc, char** argv);
// Prints the privacy report; faults when some way out is open.
[[nodiscard]] Exit run_privacy_report(const Locks& locks, int& argc, char** argv);

}  // namespace amparo::shell
