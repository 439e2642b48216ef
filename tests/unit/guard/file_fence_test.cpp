// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/file_fence.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <seccomp.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <string>
#include <thread>

#include "guarded.h"
#include "support/temporary_folder.h"

namespace amparo::guard {
namespace {

using test::refused;

bool kernel_has_it() {
    bool has = false;
    std::thread([&has] { has = fence_files({}).protection == Protection::active; }).join();
    return has;
}

// A folder to read, one to write, and one to have nothing to do with.
class FileFenceTest : public testing::Test {
  protected:
    void SetUp() override {
        if (!kernel_has_it()) GTEST_SKIP() << "this kernel has no Landlock";
        for (const char* name : {"read", "write", "save", "other"}) {
            std::filesystem::create_directory(folder_.path() / name);
            folder_.write(std::string(name) + "/file", "12345");
        }
    }

    [[nodiscard]] std::string at(const char* name) const { return (folder_.path() / name).string(); }
    [[nodiscard]] bool fenced() const {
        return fence_files({{at("read")}, {at("write")}, {at("save")}}).protection == Protection::active;
    }
    [[nodiscard]] int open_at(const char* name, int flags) const {
        return open(at(name).c_str(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR);
    }

  private:
    amparo::test::TemporaryFolder folder_;
};

TEST_F(FileFenceTest, ReadsWhereItMayRead) {
    EXPECT_IN_OWN_PROCESS(fenced() && open_at("read/file", O_RDONLY) >= 0 &&
                          open_at("read", O_RDONLY | O_DIRECTORY) >= 0 &&
                          refused(open_at("read/file", O_WRONLY), EACCES) &&
                          refused(open_at("read/new", O_WRONLY | O_CREAT), EACCES) &&
                          refused(unlink(at("read/file").c_str()), EACCES) &&
                          refused(rename(at("write/file").c_str(), at("read/moved").c_str()), EACCES));
}

TEST_F(FileFenceTest, WritesWhereItMayWrite) {
    EXPECT_IN_OWN_PROCESS(fenced() && open_at("write/file", O_RDWR | O_TRUNC) >= 0 &&
                          open_at("write/new", O_WRONLY | O_CREAT) >= 0 &&
                          mkdir(at("write/folder").c_str(), S_IRWXU) == 0 &&
                          rename(at("write/new").c_str(), at("write/folder/new").c_str()) == 0 &&
                          unlink(at("write/file").c_str()) == 0);
}

TEST_F(FileFenceTest, SavesFilesAndMakesNothingElseWhereAPersonMaySave) {
    EXPECT_IN_OWN_PROCESS(fenced() && open_at("save/new", O_WRONLY | O_CREAT | O_EXCL) >= 0 &&
                          unlink(at("save/new").c_str()) == 0 &&
                          refused(mkdir(at("save/folder").c_str(), S_IRWXU), EACCES) &&
                          refused(symlink("x", at("save/link").c_str()), EACCES));
}

TEST_F(FileFenceTest, SeesAndChangesNothingElse) {
    EXPECT_IN_OWN_PROCESS(fenced() && refused(open_at("other/file", O_RDONLY), EACCES) &&
                          refused(open_at("other", O_RDONLY | O_DIRECTORY), EACCES) &&
                          refused(open_at("other/new", O_WRONLY | O_CREAT), EACCES) &&
                          refused(truncate(at("other/file").c_str(), 0), EACCES) &&
                          refused(mkdir(at("other/folder").c_str(), S_IRWXU), EACCES) &&
                          refused(symlink("x", at("other/link").c_str()), EACCES) &&
                          refused(open_at("write/../other/file", O_RDONLY), EACCES));
}

TEST_F(FileFenceTest, ALinkLeadsNowhere) {
    EXPECT_IN_OWN_PROCESS(fenced() && symlink(at("other/file").c_str(), at("write/link").c_str()) == 0 &&
                          refused(open_at("write/link", O_RDONLY), EACCES));
}

TEST_F(FileFenceTest, ThePlacesOfEveryProgramStayReadable) {
    EXPECT_IN_OWN_PROCESS(fenced() && open("/etc/passwd", O_RDONLY) >= 0 &&
                          open("/proc/self/status", O_RDONLY) >= 0 && open("/dev/null", O_RDWR) >= 0 &&
                          open("/dev/urandom", O_RDONLY) >= 0 &&
                          refused(open("/etc/amparo-test", O_WRONLY | O_CREAT, S_IRUSR), EACCES) &&
                          refused(open("/proc/1/status", O_RDONLY), EACCES));
}

TEST_F(FileFenceTest, HoldsInLaterThreadsAndChildren) {
    EXPECT_IN_OWN_PROCESS([this] {
        bool in_thread = false;
        if (!fenced()) return false;
        std::thread([&] { in_thread = refused(open_at("other/file", O_RDONLY), EACCES); }).join();
        return in_thread;
    }());
}

// The second lock on the network: no address can be reached even by a socket that somebody handed over.
TEST_F(FileFenceTest, RefusesTcpWhereTheKernelCan) {
    const FileFence tried = [] {
        FileFence fence;
        std::thread([&fence] { fence = fence_files({}); }).join();
        return fence;
    }();
    if (tried.landlock < 4) GTEST_SKIP() << "Landlock " << tried.landlock << " knows files only";
    EXPECT_IN_OWN_PROCESS([this] {
        const int handed_over = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in here{};
        here.sin_family = AF_INET;
        here.sin_port = htons(9);
        here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return fenced() &&
               refused(connect(handed_over, reinterpret_cast<sockaddr*>(&here), sizeof here), EACCES);
    }());
}

TEST_F(FileFenceTest, WhatIsNotThereIsLeftOut) {
    EXPECT_IN_OWN_PROCESS(fence_files({{at("no-such"), ""}, {at("no-such-either")}}).protection ==
                          Protection::active);
}

// What an older kernel answers, here said by a filter.
TEST(FileFence, AKernelWithoutItIsSaidSoAndLeavesEverythingAsItWas) {
    EXPECT_IN_OWN_PROCESS([] {
        scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(landlock_create_ruleset), 0);
        seccomp_load(filter);
        const FileFence fence = fence_files({{"/etc"}, {}});
        return fence.protection == Protection::unavailable && fence.landlock == 0 &&
               open("/", O_RDONLY | O_DIRECTORY) >= 0;
    }());
}

}  // namespace
}  // namespace amparo::guard
