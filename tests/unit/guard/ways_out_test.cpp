// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/ways_out.h"

#include <gtest/gtest.h>

#include <set>
#include <string_view>

namespace amparo::guard {
namespace {

TEST(WaysOut, AreReportedOpenWhereTheyAreOpen) {
    std::set<Way> open;
    for (const Attempt& attempt : try_ways_out()) {
        if (!attempt.refused) open.insert(attempt.way);
    }
    for (const Way way : {Way::ipv4_udp, Way::other_process, Way::new_namespace, Way::memory_image,
                          Way::write_outside, Way::read_home}) {
        EXPECT_TRUE(open.contains(way)) << name(way);
    }
}

TEST(WaysOut, EachIsTriedOnceUnderItsOwnName) {
    std::set<std::string_view> names;
    for (const Attempt& attempt : try_ways_out()) {
        EXPECT_TRUE(names.insert(name(attempt.way)).second) << name(attempt.way);
        EXPECT_FALSE(attempt.reason.empty()) << name(attempt.way);
    }
    EXPECT_EQ(names.size(), 15U);
}

TEST(WaysOut, OneOpenNetworkIsEnoughAndAnOpenFileIsNone) {
    EXPECT_TRUE(network_is_refused({{Way::ipv4_tcp, true, ""}, {Way::write_outside, false, ""}}));
    EXPECT_FALSE(network_is_refused({{Way::ipv4_tcp, true, ""}, {Way::bluetooth, false, ""}}));
    EXPECT_FALSE(network_is_refused({{Way::write_outside, true, ""}}));
    EXPECT_FALSE(network_is_refused({}));
}

}  // namespace
}  // namespace amparo::guard
