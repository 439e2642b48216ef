// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace amparo::guard {

// How far one of the locks went. `unavailable`: this kernel does not have it, and the program goes on
// without.
enum class Protection { active, unavailable, failed };

// Takes the network away from this process for good: a seccomp filter after which only AF_UNIX sockets can be
// made, and what else the program has no use for is refused; the memory is kept out of core files and from
// other programs. Called first in main(), before any thread exists. Never throws.
[[nodiscard]] Protection take_network_away();

}  // namespace amparo::guard
