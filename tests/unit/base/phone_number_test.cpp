// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phone_number.h"

#include <gtest/gtest.h>

namespace amparo::base {
namespace {

TEST(PhoneNumber, TellsTheTwoFormsApart) {
    EXPECT_TRUE(is_e164("+18443631423"));
    EXPECT_TRUE(is_e164("+4930227730"));
    for (const char* wrong : {"", "+", "18443631423", "+08443631423", "+1844363142x", "+1 844 363 1423",
                              "+123456", "+1234567890123456"}) {
        EXPECT_FALSE(is_e164(wrong)) << wrong;
    }
    EXPECT_TRUE(is_short_number("911"));
    EXPECT_TRUE(is_short_number("741741"));
    EXPECT_FALSE(is_short_number("9"));
    EXPECT_FALSE(is_short_number("08000116016"));
    EXPECT_FALSE(is_short_number("9-1-1"));
}

TEST(PhoneNumber, IsWrittenAsPeopleReadIt) {
    EXPECT_EQ(display_number("+18443631423"), "1-844-363-1423");
    EXPECT_EQ(display_number("+4930227730"), "+49 302 277 30");
    EXPECT_EQ(display_number("+43512571201"), "+43 512 571 201");
    EXPECT_EQ(display_number("+35312345678"), "+353 123 456 78");
    EXPECT_EQ(display_number("911"), "911");
}

TEST(PhoneNumber, DialsTheNumberUnchanged) {
    EXPECT_EQ(dial_uri("+18443631423"), "tel:+18443631423");
    EXPECT_EQ(dial_uri("988"), "tel:988");
    EXPECT_EQ(dial_uri("741741", true), "sms:741741");
}

}  // namespace
}  // namespace amparo::base
