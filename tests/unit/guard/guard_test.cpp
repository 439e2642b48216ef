// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/guard.h"

#include <gtest/gtest.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <thread>

namespace amparo::guard {
namespace {

// What a guarded process does cannot be undone, so every test guards a process of its own: `question` runs
// there, and its answer becomes the exit code. _exit, as sanitizers could not look around after the guard.
template <typename Question>
[[noreturn]] void guarded(Question question) {
    if (take_network_away() != Protection::active) _exit(2);
    _exit(question() ? 0 : 1);
}

bool refused(long result) {
    return result < 0 && errno == EPERM;
}

#define EXPECT_IN_GUARDED_PROCESS(...) \
    EXPECT_EXIT(guarded([] { return __VA_ARGS__; }), testing::ExitedWithCode(0), "")

TEST(Guard, LeavesNoWayOut) {
    EXPECT_EXIT(guarded([] {
                    bool all = true;
                    for (const Attempt& attempt : try_ways_out()) {
                        if (attempt.refused && !attempt.reason.empty()) continue;
                        std::fprintf(stderr, "%s: %s\n", attempt.name.c_str(), attempt.reason.c_str());
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

TEST(Guard, KeepsMemoryOutOfReach) {
    EXPECT_IN_GUARDED_PROCESS([] {
        rlimit core{};
        getrlimit(RLIMIT_CORE, &core);
        return prctl(PR_GET_DUMPABLE) == 0 && core.rlim_max == 0 &&
               prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1;
    }());
}

TEST(Guard, CanBePutOnTwice) {
    EXPECT_IN_GUARDED_PROCESS(take_network_away() == Protection::active);
}

TEST(WaysOut, AreReportedOpenWhereTheyAreOpen) {
    bool open = false;
    for (const Attempt& attempt : try_ways_out())
        open = open || (attempt.name == "IPv4 UDP socket" && !attempt.refused);
    EXPECT_TRUE(open);
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
