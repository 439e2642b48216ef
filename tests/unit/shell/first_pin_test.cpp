// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/first_pin.h"

#include <gtest/gtest.h>
#include <sodium.h>

#include <sstream>

#include "support/temporary_folder.h"

namespace amparo::shell {
namespace {

class FirstPin : public testing::Test {
  protected:
    Exit set(const std::string& typed) {
        std::istringstream input(typed);
        return set_first_pin(folder_.path(), input, clock_, cheap_);
    }
    bool opens(const std::string& digits) {
        return store::Pin(folder_.path(), clock_, cheap_).check(digits).has_value();
    }

    test::TemporaryFolder folder_;
    base::SystemClock clock_;
    store::PinCost cheap_{crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
};

TEST_F(FirstPin, TheFirstLineOpensThePageOfTheStaff) {
    EXPECT_EQ(set("271828\n314159\n"), Exit::done);
    EXPECT_TRUE(opens("271828"));
}

TEST_F(FirstPin, AnotherOneDoesNotTakeItsPlace) {
    EXPECT_EQ(set("271828\n"), Exit::done);
    EXPECT_EQ(set("314159\n"), Exit::faults);
    EXPECT_TRUE(opens("271828"));
}

TEST_F(FirstPin, WhatIsEasyToGuessIsNotKept) {
    for (const char* typed : {"", "\n", "12345\n", "123456\n", "271828x\n", "27 1828\n"}) {
        EXPECT_EQ(set(typed), Exit::faults) << typed;
    }
    EXPECT_FALSE(store::Pin(folder_.path(), clock_, cheap_).kept());
}

TEST(FirstPinWithoutKiosk, IsWrongUsage) {
    std::istringstream input("271828\n");
    EXPECT_EQ(set_first_pin({}, input, base::SystemClock()), Exit::wrong_usage);
}

}  // namespace
}  // namespace amparo::shell
