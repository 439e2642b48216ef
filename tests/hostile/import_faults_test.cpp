// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>

#include "import_scene.h"
#include "system_calls.h"

namespace amparo::test {
namespace {

using Fault = SystemCalls::Fault;

class ImportFaults : public testing::TestWithParam<Scene> {
  protected:
    // How many system calls looking at the stick and importing from it take when nothing goes wrong.
    int calls() {
        scene_.reset();
        store::Store store = scene_.open();
        const SystemCalls counting(Fault::none, 0);
        EXPECT_TRUE(scene_.import(store));
        return SystemCalls::count();
    }

    // One import with a fault in it; afterwards the device must be whole, for this run of the program and
    // for the next, and the import must work when it is tried again.
    void survive(Fault fault, int at, int error) {
        scene_.reset();
        store::Store store = scene_.open();
        const std::string when = "fault " + std::to_string(static_cast<int>(fault)) + ", call " +
                                 std::to_string(at) + ", error " + std::to_string(error);
        {
            const SystemCalls faulty(fault, at, error);
            static_cast<void>(scene_.import(store));
        }
        scene_.expect_whole(store, when + ", same run");
        scene_.expect_whole(when);
        if (scene_.version() == new_version) return;
        EXPECT_TRUE(scene_.import(store)) << when;
        EXPECT_EQ(scene_.version(), new_version) << when;
    }

    ImportScene scene_{GetParam()};
};

TEST_P(ImportFaults, AtEverySystemCall) {
    const int all = calls();
    ASSERT_GT(all, 100);
    int points = 0;
    for (int at = 0; at < all; ++at) {
        survive(Fault::fail, at, std::array{EIO, ENOSPC, EROFS}.at(static_cast<std::size_t>(at % 3)));
        ++points;
        if (HasFailure()) return;
    }
    std::printf("system calls: %d, single failures survived: %d\n", all, points);
}

TEST_P(ImportFaults, WhenTheStickOrTheDiskIsGoneFromThereOn) {
    const int all = calls();
    for (int at = 0; at < all; ++at) {
        survive(Fault::fail_on, at, at % 2 == 0 ? EIO : ENODEV);
        survive(Fault::short_write, at, 0);
        if (HasFailure()) return;
    }
    std::printf("system calls: %d, lasting failures and short writes survived: %d\n", all, 2 * all);
}

// A real process each time, which ends there and then: no destructor runs, nothing is tidied up.
TEST_P(ImportFaults, WhenTheProcessIsKilledAtEverySystemCall) {
    const int all = calls();
    int killed = 0;
    for (int at = 0; at < all; ++at) {
        scene_.reset();
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            store::Store store = scene_.open();
            const SystemCalls deadly(Fault::kill, at);
            static_cast<void>(scene_.import(store));
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        if (WIFEXITED(status) && WEXITSTATUS(status) == 42) ++killed;
        scene_.expect_whole("killed at call " + std::to_string(at));
        store::Store again = scene_.open();
        EXPECT_TRUE(scene_.version() == new_version || scene_.import(again)) << at;
        EXPECT_EQ(scene_.version(), new_version) << at;
        if (HasFailure()) return;
    }
    EXPECT_GE(killed, all - 2);
    std::printf("system calls: %d, kills survived: %d\n", all, killed);
}

INSTANTIATE_TEST_SUITE_P(Scenes, ImportFaults, testing::ValuesIn(all_scenes));

}  // namespace
}  // namespace amparo::test
