// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/ways_out.h"

#include <fcntl.h>
#include <linux/io_uring.h>
#include <netdb.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <utility>

namespace amparo::guard {
namespace {

struct Door {
    Way way;
    int family;
    int type;
};

constexpr std::array doors = {
    Door{Way::ipv4_tcp, AF_INET, SOCK_STREAM},  Door{Way::ipv4_udp, AF_INET, SOCK_DGRAM},
    Door{Way::ipv6_tcp, AF_INET6, SOCK_STREAM}, Door{Way::ipv6_udp, AF_INET6, SOCK_DGRAM},
    Door{Way::raw, AF_INET, SOCK_RAW},          Door{Way::packet, AF_PACKET, SOCK_RAW},
    Door{Way::netlink, AF_NETLINK, SOCK_RAW},   Door{Way::bluetooth, AF_BLUETOOTH, SOCK_STREAM},
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
Attempt outcome(Way way, long descriptor) {
    if (descriptor < 0) return {way, true, error_name(errno)};
    close(static_cast<int>(descriptor));
    return {way, false, "open"};
}

// Of a call that changes nothing where it is allowed. Only `refusal` is a refusal: any other error is one of
// the call's own, behind the lock.
Attempt answer(Way way, long result, int refusal) {
    const int error = result < 0 ? errno : 0;
    return {way, error == refusal, error == refusal ? error_name(error) : "open"};
}

Attempt try_io_uring() {
    io_uring_params parameters{};
    return outcome(Way::io_uring, syscall(SYS_io_uring_setup, 1, &parameters));
}

// Asks for a name that no server holds (RFC 6761), and only after UDP was refused, so that nothing is sent
// and nothing waited for. "No such name" is an answer: some program on this machine asked or decided for us.
Attempt try_name_lookup(bool udp_refused) {
    if (!udp_refused) return {Way::name_lookup, false, "not tried: UDP is open"};
    addrinfo* found = nullptr;
    const int error = getaddrinfo("amparo.invalid", nullptr, nullptr, &found);
    if (error == 0) freeaddrinfo(found);
    if (error == 0 || error == EAI_NONAME) return {Way::name_lookup, false, "answered by another program"};
    return {Way::name_lookup, true, gai_strerror(error)};
}

// Reads a word of a process that is not traced: ESRCH says that only the tracing is missing.
Attempt try_other_process() {
    return answer(Way::other_process, ptrace(PTRACE_PEEKDATA, getpid(), nullptr, nullptr), EPERM);
}

Attempt try_new_namespace() {
    return answer(Way::new_namespace, unshare(0), EPERM);
}

Attempt look_at_memory_image() {
    rlimit core{};
    const bool closed =
        prctl(PR_GET_DUMPABLE) == 0 && getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_max == 0;
    return {Way::memory_image, closed, closed ? "not dumpable" : "open"};
}

// A file without a name, in a folder where everybody may write: gone when it is closed.
Attempt try_write_outside() {
    const int file = open("/tmp", O_TMPFILE | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    const Attempt attempt = answer(Way::write_outside, file, EACCES);
    if (file >= 0) close(file);
    return attempt;
}

Attempt try_read_home() {
    const char* home = std::getenv("HOME");
    const int folder = open(home == nullptr ? "/root" : home, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const Attempt attempt = answer(Way::read_home, folder, EACCES);
    if (folder >= 0) close(folder);
    return attempt;
}

}  // namespace

std::string_view name(Way way) {
    switch (way) {
        case Way::ipv4_tcp:
            return "IPv4 TCP socket";
        case Way::ipv4_udp:
            return "IPv4 UDP socket";
        case Way::ipv6_tcp:
            return "IPv6 TCP socket";
        case Way::ipv6_udp:
            return "IPv6 UDP socket";
        case Way::raw:
            return "raw socket";
        case Way::packet:
            return "packet socket";
        case Way::netlink:
            return "netlink socket";
        case Way::bluetooth:
            return "Bluetooth socket";
        case Way::io_uring:
            return "io_uring";
        case Way::name_lookup:
            return "DNS";
        case Way::other_process:
            return "memory of another process";
        case Way::new_namespace:
            return "new namespace";
        case Way::memory_image:
            return "image of the memory";
        case Way::write_outside:
            return "file outside the data folder";
        case Way::read_home:
            return "list of the home folder";
    }
    return {};
}

bool is_network(Way way) {
    return way <= Way::name_lookup;
}

std::vector<Attempt> try_ways_out() {
    std::vector<Attempt> attempts;
    bool udp_refused = true;
    for (const Door& door : doors) {
        attempts.push_back(outcome(door.way, socket(door.family, door.type | SOCK_CLOEXEC, 0)));
        if (door.type == SOCK_DGRAM) udp_refused = udp_refused && attempts.back().refused;
    }
    attempts.push_back(try_io_uring());
    attempts.push_back(try_name_lookup(udp_refused));
    attempts.push_back(try_other_process());
    attempts.push_back(try_new_namespace());
    attempts.push_back(look_at_memory_image());
    attempts.push_back(try_write_outside());
    attempts.push_back(try_read_home());
    return attempts;
}

bool network_is_refused(const std::vector<Attempt>& attempts) {
    return std::ranges::any_of(attempts, is_network, &Attempt::way) &&
           std::ranges::all_of(attempts, [](const Attempt& a) { return a.refused || !is_network(a.way); });
}

}  // namespace amparo::guard
