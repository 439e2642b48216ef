// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace amparo::guard {

// What a program could do to tell somebody, or to leave a trace.
enum class Way {
    ipv4_tcp,
    ipv4_udp,
    ipv6_tcp,
    ipv6_udp,
    raw,
    packet,
    netlink,
    bluetooth,
    io_uring,
    name_lookup,
    other_process,
    new_namespace,
    memory_image,
    write_outside,
    read_home,
};

// For machines and auditors: "IPv4 TCP socket". The privacy page has words of its own.
[[nodiscard]] std::string_view name(Way way);
// Those that lead to a network. The others are a second line.
[[nodiscard]] bool is_network(Way way);

struct Attempt {
    Way way = Way::ipv4_tcp;
    bool refused = false;
    std::string reason;  // what the kernel answered, for example "EPERM"
};

// Tries each way at this moment and tells what the kernel said. Where one is open, nothing is sent, written
// or changed.
[[nodiscard]] std::vector<Attempt> try_ways_out();

// False for none: nothing tried proves nothing.
[[nodiscard]] bool network_is_refused(const std::vector<Attempt>& attempts);

}  // namespace amparo::guard
