// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <linux/io_uring.h>
#include <netdb.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

#include "guard/guard.h"

namespace amparo::guard {
namespace {

struct Door {
    const char* name;
    int family;
    int type;
};

constexpr std::array doors = {
    Door{"IPv4 TCP socket", AF_INET, SOCK_STREAM},  Door{"IPv4 UDP socket", AF_INET, SOCK_DGRAM},
    Door{"IPv6 TCP socket", AF_INET6, SOCK_STREAM}, Door{"IPv6 UDP socket", AF_INET6, SOCK_DGRAM},
    Door{"raw socket", AF_INET, SOCK_RAW},          Door{"packet socket", AF_PACKET, SOCK_RAW},
    Door{"netlink socket", AF_NETLINK, SOCK_RAW},   Door{"Bluetooth socket", AF_BLUETOOTH, SOCK_STREAM},
};

std::string error_name(int error) {
    using Name = std::pair<int, const char*>;
    static constexpr std::array names = {Name{EPERM, "EPERM"}, Name{EACCES, "EACCES"}, Name{ENOSYS, "ENOSYS"},
                                         Name{EAFNOSUPPORT, "EAFNOSUPPORT"},
                                         Name{EPROTONOSUPPORT, "EPROTONOSUPPORT"}};
    for (const auto& [number, name] : names) {
        if (number == error) return name;
    }
    return "errno " + std::to_string(error);
}

// Of a call that gives a descriptor, or less than zero and errno.
Attempt outcome(const char* name, long descriptor) {
    if (descriptor < 0) return {name, true, error_name(errno)};
    close(static_cast<int>(descriptor));
    return {name, false, "open"};
}

Attempt try_io_uring() {
    io_uring_params parameters{};
    return outcome("io_uring", syscall(SYS_io_uring_setup, 1, &parameters));
}

// Asks for a name that no server holds (RFC 6761), and only after UDP was refused, so that nothing is sent
// and nothing waited for. "No such name" is an answer: some program on this machine asked or decided for us.
Attempt try_name_lookup(bool udp_refused) {
    if (!udp_refused) return {"DNS", false, "not tried: UDP is open"};
    addrinfo* found = nullptr;
    const int error = getaddrinfo("amparo.invalid", nullptr, nullptr, &found);
    if (error == 0) freeaddrinfo(found);
    if (error == 0 || error == EAI_NONAME) return {"DNS", false, "answered by another program"};
    return {"DNS", true, gai_strerror(error)};
}

}  // namespace

std::vector<Attempt> try_ways_out() {
    std::vector<Attempt> attempts;
    bool udp_refused = true;
    for (const Door& door : doors) {
        attempts.push_back(outcome(door.name, socket(door.family, door.type | SOCK_CLOEXEC, 0)));
        if (door.type == SOCK_DGRAM) udp_refused = udp_refused && attempts.back().refused;
    }
    attempts.push_back(try_io_uring());
    attempts.push_back(try_name_lookup(udp_refused));
    return attempts;
}

}  // namespace amparo::guard
