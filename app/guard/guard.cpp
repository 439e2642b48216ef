// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/guard.h"

#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <memory>
#include <type_traits>

namespace amparo::guard {
namespace {

struct Releaser {
    void operator()(void* filter) const { seccomp_release(filter); }
};
using Filter = std::unique_ptr<std::remove_pointer_t<scmp_filter_ctx>, Releaser>;

// Nothing that this program does needs them, and each leads to a network, to another process or around the
// filter.
constexpr std::array refused_calls = {
    SCMP_SYS(io_uring_setup),
    SCMP_SYS(io_uring_enter),
    SCMP_SYS(io_uring_register),
    SCMP_SYS(socketcall),  // the multiplexer of 32-bit x86: its arguments cannot be seen
    SCMP_SYS(pidfd_getfd),
    SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(bpf),
    SCMP_SYS(userfaultfd),
    SCMP_SYS(kexec_load),
    SCMP_SYS(kexec_file_load),
    SCMP_SYS(mount),
    SCMP_SYS(umount2),
    SCMP_SYS(pivot_root),
    SCMP_SYS(open_tree),
    SCMP_SYS(move_mount),
    SCMP_SYS(fsopen),
    SCMP_SYS(unshare),
    SCMP_SYS(setns),
    SCMP_SYS(perf_event_open),
    SCMP_SYS(add_key),
    SCMP_SYS(request_key),
    SCMP_SYS(keyctl),
};

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

bool protect_memory() {
    const rlimit none{0, 0};
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && setrlimit(RLIMIT_CORE, &none) == 0;
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
        refuse_calls(filter.get()) && refuse_namespaces(filter.get());
    if (!ready) return Protection::failed;
    const int error = -seccomp_load(filter.get());
    if (error == ENOSYS || error == EINVAL) return Protection::unavailable;
    if (error != 0 || !protect_memory() || !internet_is_refused()) return Protection::failed;
    return Protection::active;
}

}  // namespace amparo::guard
