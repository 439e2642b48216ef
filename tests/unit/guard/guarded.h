// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <cerrno>

#include "guard/guard.h"

namespace amparo::guard::test {

// What a guarded process does cannot be undone, so every test guards a process of its own: `question` runs
// there, and its answer becomes the exit code. _exit, as sanitizers could not look around after the guard.
template <typename Question>
[[noreturn]] void answer(Question question) {
    _exit(question() ? 0 : 1);
}

template <typename Question>
[[noreturn]] void guarded(Question question) {
    if (take_network_away() != Protection::active) _exit(2);
    answer(question);
}

inline bool refused(long result, int error = EPERM) {
    return result < 0 && errno == error;
}

#define EXPECT_IN_OWN_PROCESS(...) \
    EXPECT_EXIT(test::answer([&] { return __VA_ARGS__; }), testing::ExitedWithCode(0), "")
#define EXPECT_IN_GUARDED_PROCESS(...) \
    EXPECT_EXIT(test::guarded([&] { return __VA_ARGS__; }), testing::ExitedWithCode(0), "")

}  // namespace amparo::guard::test
