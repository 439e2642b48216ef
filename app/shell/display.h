// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace amparo::shell {

// Without a display Qt would write a paragraph and abort. These two say one sentence and end with exit
// code 3.

// False when nothing in the environment names a display.
[[nodiscard]] bool display_is_named();
inline constexpr const char* no_display =
    "Amparo needs a display and found none that answers: start it from a desktop session.\n";

// From now on until the next qInstallMessageHandler, Qt's notes are dropped and its fatal message (no
// platform plugin works) ends the program.
void catch_missing_display();

}  // namespace amparo::shell
