// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>

#include "content_tree.h"

namespace amparo::test {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> cases() {
    std::vector<fs::path> result;
    for (const auto& entry : fs::directory_iterator(fs::path(GOLDEN_FOLDER) / "faults")) {
        if (entry.path().extension() == ".case") result.push_back(entry.path());
    }
    std::sort(result.begin(), result.end());
    return result;
}

class Faults : public testing::TestWithParam<fs::path> {};

// Every case is the base content with one thing wrong; the author sees exactly these lines.
TEST_P(Faults, AreNamedWithTheirPlaceAndAdvice) {
    ContentTree tree;
    tree.apply(GetParam());
    const Outcome outcome = amparo_pack("check", tree);
    EXPECT_EQ(outcome.exit, 1);
    EXPECT_EQ(outcome.out, "");
    expect_golden(fs::path("faults") / GetParam().filename().replace_extension(".expected"), outcome.err);
}

INSTANTIATE_TEST_SUITE_P(Golden, Faults, testing::ValuesIn(cases()),
                         [](const auto& test) { return test.param.stem().string(); });

TEST(Content, WithoutFaultsPassesInSilence) {
    const ContentTree tree;
    const Outcome outcome = amparo_pack("check", tree);
    EXPECT_EQ(outcome.exit, 0);
    EXPECT_EQ(outcome.err, "");
    EXPECT_EQ(outcome.out, "");
}

}  // namespace
}  // namespace amparo::test
