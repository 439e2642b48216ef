// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/guard.h"

#include <gtest/gtest.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <thread>

#include "guard/ways_out.h"
#include "guarded.h"

namespace amparo::guard {
namespace {

using test::guarded;
using test::refused;

TEST(Guard, LeavesNoWayOut) {
    EXPECT_EXIT(guarded([] {
                    bool all = true;
                    for (const Attempt& attempt : try_ways_out()) {
                        if (attempt.way >= Way::write_outside) continue;  // for the file fence
                        if (attempt.refused && !attempt.reason.empty()) continue;
                        std::fprintf(stderr, "%s: %s\n", name(attempt.way).data(), attempt.reason.c_str());
                        all = false;
                    }
                    return all;
                }),
                testing::ExitedWithCode(0), "^$");
}

TEST(Guard, RefusesEveryOtherFamilyAndType) {
    EXPECT_IN_GUARDED_PROCESS([] {
        for (int family = 0; family < 64; ++family) {
            for (const int type : {SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_SEQPACKET}) {
                if (family != AF_UNIX && !refused(socket(family, type, 0))) return false;
            }
        }
        return true;
    }());
}

// The kernel takes the family's lower half only: neither half may be a way around.
TEST(Guard, IsNotFooledByTheUpperHalfOfAnArgument) {
    EXPECT_IN_GUARDED_PROCESS(
        refused(syscall(SYS_socket, 0x100000000L | AF_INET, SOCK_STREAM, 0)) &&
        refused(syscall(SYS_socket, static_cast<long>(AF_UNIX) << 32 | AF_INET, SOCK_STREAM, 0)));
}

TEST(Guard, LeavesTheSocketsOfThisMachine) {
    EXPECT_IN_GUARDED_PROCESS([] {
        int pair[2];
        return socket(AF_UNIX, SOCK_STREAM, 0) >= 0 && socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0;
    }());
}

TEST(Guard, HoldsInThreadsAndChildren) {
    EXPECT_IN_GUARDED_PROCESS([] {
        bool in_thread = false;
        std::thread([&] { in_thread = refused(socket(AF_INET, SOCK_STREAM, 0)); }).join();
        const pid_t child = fork();
        if (child == 0) _exit(refused(socket(AF_INET, SOCK_STREAM, 0)) ? 0 : 1);
        int status = -1;
        waitpid(child, &status, 0);
        return in_thread && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }());
}

TEST(Guard, RefusesToLookIntoOtherProcessesAndAroundTheFilter) {
    EXPECT_IN_GUARDED_PROCESS(
        refused(ptrace(PTRACE_TRACEME, 0, nullptr, nullptr)) &&
        refused(syscall(SYS_process_vm_readv, getpid(), 0, 0, 0, 0, 0)) &&
        refused(syscall(SYS_pidfd_getfd, 0, 0, 0)) && refused(syscall(SYS_bpf, 0, 0, 0)) &&
        refused(syscall(SYS_userfaultfd, 0)) && refused(syscall(SYS_perf_event_open, 0, 0, 0, 0, 0)) &&
        refused(syscall(SYS_keyctl, 0, 0, 0, 0, 0)) && refused(unshare(CLONE_NEWUSER)) &&
        refused(setns(0, 0)) && refused(syscall(SYS_mount, 0, 0, 0, 0, 0)) &&
        refused(syscall(SYS_clone, CLONE_NEWNET | SIGCHLD, 0, 0, 0, 0)));
}

TEST(Guard, HasNoCallsForTheMachineItself) {
    EXPECT_IN_GUARDED_PROCESS(
        refused(syscall(SYS_io_uring_setup, 0, 0)) && refused(syscall(SYS_chroot, 0)) &&
        refused(syscall(SYS_kexec_load, 0, 0, 0, 0)) && refused(syscall(SYS_finit_module, -1, 0, 0)) &&
        refused(syscall(SYS_reboot, 0, 0, 0, 0)) && refused(syscall(SYS_settimeofday, 0, 0)) &&
        refused(syscall(SYS_open_by_handle_at, -1, 0, 0)) && refused(syscall(SYS_fsopen, 0, 0)) &&
        refused(syscall(SYS_mount_setattr, -1, 0, 0, 0, 0)) &&
        refused(syscall(SYS_move_pages, 0, 0, 0, 0, 0, 0)));
}

// The C library then uses clone, whose flags a filter can see.
TEST(Guard, SaysThatThereIsNoClone3) {
    EXPECT_IN_GUARDED_PROCESS(refused(syscall(SYS_clone3, nullptr, 0), ENOSYS));
}

TEST(Guard, TypesNothingIntoTheTerminal) {
    EXPECT_IN_GUARDED_PROCESS([] {
        char letter = 'x';
        return refused(ioctl(0, TIOCSTI, &letter)) &&
               refused(syscall(SYS_ioctl, 0, 0x100000000L | TIOCSTI, &letter));
    }());
}

TEST(Guard, KeepsMemoryOutOfReach) {
    EXPECT_IN_GUARDED_PROCESS([] {
        rlimit core{};
        getrlimit(RLIMIT_CORE, &core);
        return prctl(PR_GET_DUMPABLE) == 0 && core.rlim_max == 0 &&
               prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1;
    }());
}

// What a kernel without filters answers, here said by a filter that no library had a hand in.
bool forget_filters() {
    const auto call = static_cast<unsigned>(offsetof(seccomp_data, nr));
    const auto argument = static_cast<unsigned>(offsetof(seccomp_data, args));
    std::array program = {
        sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, call),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_seccomp, 4, 0),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_prctl, 0, 4),
        sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, argument),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, PR_SET_SECCOMP, 1, 0),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, PR_GET_SECCOMP, 0, 1),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EINVAL),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog filter{program.size(), program.data()};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0) == 0;
}

TEST(Guard, AKernelWithoutFiltersIsSaidSoAndTheMemoryIsKeptAllTheSame) {
    EXPECT_IN_OWN_PROCESS(forget_filters() && take_network_away() == Protection::unavailable &&
                          prctl(PR_GET_DUMPABLE) == 0 && !network_is_refused(try_ways_out()));
}

TEST(Guard, CanBePutOnTwice) {
    EXPECT_IN_GUARDED_PROCESS(take_network_away() == Protection::active);
}

#if defined(__x86_64__)
bool killed_for_the_call(int status) {
    return WIFSIGNALED(status) && (WTERMSIG(status) == SIGSYS || WTERMSIG(status) == SIGSEGV);
}

TEST(Guard, KillsWhoeverUsesTheCallsOfAnotherArchitecture) {
    EXPECT_EXIT(guarded([] { return syscall(0x40000000L | SYS_socket, AF_INET, SOCK_STREAM, 0) >= 0; }),
                killed_for_the_call, "");
    // The 32-bit gate; a kernel without it ends the process with SIGSEGV.
    EXPECT_EXIT(
        guarded([] {
            long result = 359;  // socket
            asm volatile("int $0x80" : "+a"(result) : "b"(AF_INET), "c"(SOCK_STREAM), "d"(0) : "memory");
            return result >= 0;
        }),
        killed_for_the_call, "");
}
#endif

}  // namespace
}  // namespace amparo::guard
