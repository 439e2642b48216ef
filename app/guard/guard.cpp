// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/guard.h"

#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <memory>
#include <type_traits>

#include "guard/refused_calls.h"

namespace amparo::guard {
namespace {

struct Releaser {
    void operator()(void* filter) const { seccomp_release(filter); }
};
using Filter = std::unique_ptr<std::remove_pointer_t<scmp_filter_ctx>, Releaser>;

constexpr scmp_datum_t new_namespaces =
    CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWCGROUP;

bool refuse_calls(scmp_filter_ctx filter) {
    for (const int call : refused_calls) {
        if (seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), call, 0) != 0) return false;
    }
    return seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0;
}

// A filter compares all 64 bits of an argument: whatever is not exactly AF_UNIX is refused.
bool refuse_sockets(scmp_filter_ctx filter) {
    const scmp_arg_cmp other_family{0, SCMP_CMP_NE, AF_UNIX, 0};
    for (const int call : {SCMP_SYS(socket), SCMP_SYS(socketpair)}) {
        if (seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EPERM), call, 1, &other_family) != 0) return false;
    }
    return true;
}

// One rule for each kind of namespace: together they match when any of the bits is set.
bool refuse_namespaces(scmp_filter_ctx filter) {
    for (scmp_datum_t bit = 1; bit <= new_namespaces; bit <<= 1U) {
        if ((new_namespaces & bit) == 0) continue;
        const scmp_arg_cmp has_bit{0, SCMP_CMP_MASKED_EQ, bit, bit};
        if (seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1, &has_bit) != 0)
            return false;
    }
    return true;
}

// Putting words into the terminal that the program was started from. The kernel looks at the lower half only.
bool refuse_typing(scmp_filter_ctx filter) {
    constexpr scmp_datum_t lower_half = 0xffffffff;
    constexpr std::array<scmp_datum_t, 2> requests{TIOCSTI, TIOCLINUX};
    for (const scmp_datum_t request : requests) {
        const scmp_arg_cmp same{1, SCMP_CMP_MASKED_EQ, lower_half, request};
        if (seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(ioctl), 1, &same) != 0)
            return false;
    }
    return true;
}

bool protect_memory() {
    const rlimit none{0, 0};
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && setrlimit(RLIMIT_CORE, &none) == 0;
}

bool kernel_has_filters() {
    return prctl(PR_GET_SECCOMP, 0, 0, 0, 0) >= 0;
}

// The filter says that it is there; the kernel has the last word.
bool internet_is_refused() {
    const int descriptor = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return errno == EPERM;
    close(descriptor);
    return false;
}

}  // namespace

Protection take_network_away() {
    const Filter filter(seccomp_init(SCMP_ACT_ALLOW));
    const bool ready =
        filter && seccomp_attr_set(filter.get(), SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS) == 0 &&
        seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1) == 0 && refuse_sockets(filter.get()) &&
        refuse_calls(filter.get()) && refuse_namespaces(filter.get()) && refuse_typing(filter.get());
    const bool protected_memory = protect_memory();
    if (!ready || seccomp_load(filter.get()) != 0) {
        return kernel_has_filters() ? Protection::failed : Protection::unavailable;
    }
    return protected_memory && internet_is_refused() ? Protection::active : Protection::failed;
}

}  // namespace amparo::guard
