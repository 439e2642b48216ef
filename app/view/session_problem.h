// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace amparo::view {

// What went wrong and did not stop the program. Each has its own sentence in Session.
enum class SessionProblem {
    clock,
    settings_unreadable,
    settings_unwritable,
    unknown_language,
    unknown_jurisdiction
};

}  // namespace amparo::view
