// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>

#include "cut_disk.h"
#include "store/notes_file.h"
#include "support/temporary_folder.h"
#include "system_calls.h"

namespace amparo::test {
namespace {

using Fault = SystemCalls::Fault;
using store::Notes;
using store::NotesFile;
using store::NotesKey;

// Notes that are there, and others that shall take their place on a system that fails.
class NotesFaults : public testing::Test {
  protected:
    void SetUp() override { reset(); }

    void reset() {
        std::filesystem::remove_all(place());
        ASSERT_TRUE(NotesFile(place()).save(key_, old_));
    }

    [[nodiscard]] std::filesystem::path place() const { return folder_.path() / "notes"; }

    int calls() {
        const SystemCalls counting(Fault::none, 0);
        EXPECT_TRUE(NotesFile(place()).save(key_, new_));
        return SystemCalls::count();
    }

    // Whole: what was saved last, or what was before it; nothing of it lies about unsealed.
    void expect_whole(const std::filesystem::path& where, const std::string& when) {
        const NotesFile file(where);
        const auto key = file.key("passphrase");
        ASSERT_TRUE(key) << when;
        const auto notes = file.open(*key);
        ASSERT_TRUE(notes) << when;
        EXPECT_TRUE(*notes == old_ || *notes == new_) << when;
    }

    const Notes old_{{"lawyer", "old"}};
    const Notes new_{{"lawyer", std::string(9000, 'n')}};
    const NotesKey key_ = NotesKey::make("passphrase", {1, 8192}).value();
    TemporaryFolder folder_;
};

TEST_F(NotesFaults, AtEverySystemCall) {
    const int all = calls();
    ASSERT_GT(all, 5);
    for (int at = 0; at < all; ++at) {
        for (const Fault fault : {Fault::fail, Fault::fail_on, Fault::short_write}) {
            reset();
            bool saved = false;
            {
                const SystemCalls faulty(fault, at,
                                         std::array{EIO, ENOSPC, EROFS}.at(static_cast<std::size_t>(at % 3)));
                saved = NotesFile(place()).save(key_, new_).has_value();
            }
            const std::string when =
                "fault " + std::to_string(static_cast<int>(fault)) + " at " + std::to_string(at);
            expect_whole(place(), when);
            EXPECT_TRUE(!saved || NotesFile(place()).open(key_) == new_) << when;
            EXPECT_TRUE(NotesFile(place()).save(key_, new_)) << when;
        }
    }
    std::printf("system calls: %d\n", all);
}

TEST_F(NotesFaults, WhenTheProcessIsKilledAtEverySystemCall) {
    const int all = calls();
    for (int at = 0; at < all; ++at) {
        reset();
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            const SystemCalls deadly(Fault::kill, at);
            static_cast<void>(NotesFile(place()).save(key_, new_));
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        expect_whole(place(), "killed at " + std::to_string(at));
    }
}

TEST_F(NotesFaults, APowerCutAtAnyInstantLeavesNotesThatOpen) {
    CutDisk disk(place());
    std::vector<SystemCalls::Change> changes;
    {
        const SystemCalls recording(Fault::none, 0);
        ASSERT_TRUE(NotesFile(place()).save(key_, new_));
        changes = SystemCalls::changes();
    }
    const TemporaryFolder after;
    for (std::size_t i = 0; i <= changes.size(); ++i) {
        for (std::size_t names = 0; names < disk.name_states(); ++names) {
            for (const auto data : {CutDisk::Data::nothing, CutDisk::Data::half, CutDisk::Data::all}) {
                disk.leave(after.path() / "notes", names, data);
                expect_whole(after.path() / "notes", "cut " + std::to_string(i));
            }
        }
        if (i < changes.size()) disk.apply(changes[i]);
    }
    std::printf("power cuts after each of %zu changes survived\n", changes.size());
}

}  // namespace
}  // namespace amparo::test
