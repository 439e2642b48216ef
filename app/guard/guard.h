// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace amparo::guard {

enum class Protection { active, unavailable, failed };

// Takes the network away from this process for good: a seccomp filter after which only AF_UNIX sockets can be
// made. Called first in main(), before any thread exists. Never throws; what could not be done is reported.
[[nodiscard]] Protection take_network_away();

struct Attempt {
    std::string name;  // "IPv4 socket", "IPv6 socket", "netlink socket", …
    bool refused = false;
    std::string reason;  // what the kernel answered, for example "EPERM"
};

// Tries each way out at this moment and tells what the kernel said.
[[nodiscard]] std::vector<Attempt> try_ways_out();

}  // namespace amparo::guard
