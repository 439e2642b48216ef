// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pin.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "pack/file.h"
#include "support/temporary_folder.h"

namespace amparo::store {
namespace {

using std::chrono::seconds;

// Quick to try, which a real one is not.
constexpr PinCost cheap{1, 8192};
constexpr std::string_view right = "350719";
constexpr std::string_view wrong = "350718";

class Hand : public base::Clock {
  public:
    [[nodiscard]] std::chrono::system_clock::time_point now() const override { return now_; }
    void turn(seconds by) { now_ += by; }

  private:
    std::chrono::system_clock::time_point now_ = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};
};

class PinTest : public testing::Test {
  protected:
    Pin pin() { return {folder_.path() / "kiosk", clock_, cheap}; }
    Pin set_pin() {
        Pin made = pin();
        EXPECT_TRUE(made.set(right));
        return made;
    }
    // So many wrong tries, each as soon as it counts. How long they took.
    seconds try_wrong(Pin& tried, int times) {
        seconds spent{0};
        for (int i = 0; i < times; ++i) {
            const seconds waited = tried.wait();
            clock_.turn(waited);
            spent += waited;
            EXPECT_EQ(tried.check(wrong), base::failure(PinFault::wrong)) << i;
        }
        return spent;
    }
    // From now on nothing can be written.
    void hold_in_memory() { std::filesystem::create_directory(folder_.path() / "kiosk/.incoming"); }
    [[nodiscard]] std::filesystem::path file() const { return folder_.path() / "kiosk/pin"; }
    std::string bytes() {
        std::ifstream in(file());
        std::ostringstream text;
        text << in.rdbuf();
        return text.str();
    }

    test::TemporaryFolder folder_;
    Hand clock_;
};

TEST_F(PinTest, OpensWithItsNumberAlone) {
    Pin made = set_pin();
    EXPECT_TRUE(made.check(right));
    for (const std::string_view other : {"", "350718", "3507190", "35071", "abcdef"}) {
        clock_.turn(seconds(60));
        EXPECT_EQ(made.check(other), base::failure(PinFault::wrong)) << other;
    }
}

TEST_F(PinTest, SurvivesARestartAndIsNotReadableFromTheFile) {
    EXPECT_FALSE(pin().kept());
    set_pin();
    EXPECT_TRUE(pin().kept());
    EXPECT_TRUE(pin().check(right));
    EXPECT_EQ(bytes().find(right), std::string::npos);
    EXPECT_EQ(std::filesystem::status(file()).permissions(), std::filesystem::perms{0600});
}

TEST_F(PinTest, RefusesWhatIsEasyToGuess) {
    Pin made = pin();
    for (const auto& [digits, fault] : {std::pair{"35071", PinFault::too_short},
                                        {"", PinFault::too_short},
                                        {"111111", PinFault::too_easy},
                                        {"123456", PinFault::too_easy},
                                        {"987654", PinFault::too_easy},
                                        {"35 0719", PinFault::not_digits},
                                        {"٣٥٠٧١٩", PinFault::not_digits},
                                        {"350719350719350719350719350719350", PinFault::too_long}}) {
        EXPECT_EQ(made.set(digits), base::failure(fault)) << digits;
    }
    EXPECT_FALSE(std::filesystem::exists(file()));
    EXPECT_EQ(made.check(right), base::failure(PinFault::none_kept));
}

TEST_F(PinTest, NobodySetsASecondOne) {
    Pin made = set_pin();
    EXPECT_EQ(made.set("774411"), base::failure(PinFault::is_kept));
    EXPECT_EQ(pin().set("774411"), base::failure(PinFault::is_kept));
    EXPECT_TRUE(made.check(right));
}

TEST_F(PinTest, ChangesWithTheOldOne) {
    Pin made = set_pin();
    EXPECT_EQ(made.change(wrong, "774411"), base::failure(PinFault::wrong));
    EXPECT_EQ(made.change(right, "555555"), base::failure(PinFault::too_easy));
    EXPECT_TRUE(made.check(right));
    EXPECT_TRUE(made.change(right, "774411"));
    EXPECT_TRUE(pin().check("774411"));
    EXPECT_EQ(pin().check(right), base::failure(PinFault::wrong));
}

TEST_F(PinTest, TheDelayGrowsToAMinuteAndNoFurther) {
    const std::vector<int> expected{0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60};
    for (std::size_t tries = 0; tries < expected.size(); ++tries) {
        EXPECT_EQ(Pin::delay_after(static_cast<std::int64_t>(tries)).count(), expected[tries]) << tries;
    }
    EXPECT_EQ(Pin::delay_after(1'000'000'000'000).count(), 60);
}

TEST_F(PinTest, TenThousandWrongTriesCostWhatTheFormulaSays) {
    set_pin();
    hold_in_memory();
    Pin made = pin();
    // Three for nothing; 1 + 2 + 4 + 8 + 16 + 32 s before the next six; a minute before each other.
    EXPECT_EQ(try_wrong(made, 10'000), seconds(63 + 9991 * 60));
    // And the staff are in a minute later.
    clock_.turn(seconds(60));
    EXPECT_TRUE(made.check(right));
    EXPECT_EQ(made.wait(), seconds(0));
    EXPECT_EQ(try_wrong(made, 3), seconds(0));
}

TEST_F(PinTest, TriesCostTheSameWhenThePlugIsPulledAfterEach) {
    set_pin();
    seconds spent{0};
    for (int i = 0; i < 20; ++i) {
        Pin fresh = pin();
        spent += try_wrong(fresh, 1);
    }
    EXPECT_EQ(spent, seconds(63 + 11 * 60));
}

TEST_F(PinTest, ATryThatDoesNotCountMakesNothingLonger) {
    Pin made = set_pin();
    try_wrong(made, 20);
    for (int second = 60; second > 0; --second) {
        EXPECT_EQ(made.wait(), seconds(second));
        EXPECT_EQ(made.check(right), base::failure(PinFault::wait));
        EXPECT_EQ(made.check(wrong), base::failure(PinFault::wait));
        clock_.turn(seconds(1));
    }
    EXPECT_TRUE(made.check(right));
}

TEST_F(PinTest, PullingThePlugGainsNothing) {
    Pin made = set_pin();
    try_wrong(made, 20);
    EXPECT_EQ(pin().wait(), seconds(60));
    EXPECT_EQ(pin().check(right), base::failure(PinFault::wait));
    clock_.turn(seconds(60));
    EXPECT_EQ(pin().check(wrong), base::failure(PinFault::wrong));
    EXPECT_EQ(pin().wait(), seconds(60));
}

TEST_F(PinTest, AClockSetBackNeitherHelpsNorLocksOut) {
    Pin made = set_pin();
    try_wrong(made, 20);
    clock_.turn(seconds(30));
    clock_.turn(-std::chrono::hours(24 * 365 * 50));
    EXPECT_EQ(pin().wait(), seconds(60));
    clock_.turn(seconds(60));
    EXPECT_TRUE(pin().check(right));
}

TEST_F(PinTest, ADamagedRecordLetsNobodyInAndNobodyChooseAnother) {
    set_pin();
    const std::string whole = bytes();
    std::vector<std::string> damaged{"", "x", whole + "x", whole.substr(0, whole.size() / 2),
                                     std::string(100'000, '1')};
    for (const auto& [from, to] : {std::pair{"m=8", "m=4294967295"},
                                   {"t=1", "t=4294967295"},
                                   {"$argon2id", "$argon2i"},
                                   {"\n0\n", "\n-1\n"},
                                   {"\n0\n", "\n99999999999999999999\n"}}) {
        std::string text = whole;
        ASSERT_NE(text.find(from), std::string::npos) << from;
        damaged.push_back(text.replace(text.find(from), std::string_view(from).size(), to));
    }
    for (const std::string& text : damaged) {
        std::ofstream(file(), std::ios::trunc) << text;
        Pin read = pin();
        EXPECT_EQ(read.check(right), base::failure(PinFault::damaged)) << text.substr(0, 200);
        EXPECT_EQ(read.set("774411"), base::failure(PinFault::is_kept));
    }
}

TEST_F(PinTest, AFullDiskKeepsNobodyOut) {
    set_pin();
    hold_in_memory();
    Pin made = pin();
    EXPECT_EQ(try_wrong(made, 4), seconds(1));
    EXPECT_EQ(made.wait(), seconds(2));
    clock_.turn(seconds(2));
    EXPECT_TRUE(made.check(right));
    EXPECT_EQ(made.change(right, "774411"), base::failure(PinFault::not_saved));
    EXPECT_TRUE(made.check(right));
}

TEST_F(PinTest, NoneCanBeKeptWithoutAFolder) {
    Pin none({}, clock_, cheap);
    EXPECT_FALSE(none.kept());
    EXPECT_EQ(none.set(right), base::failure(PinFault::not_saved));
}

TEST_F(PinTest, WithTheRealCost) {
    Pin made(folder_.path() / "kiosk", clock_);
    ASSERT_TRUE(made.set(right));
    EXPECT_NE(bytes().find("$m=65536,t=3,"), std::string::npos);
    EXPECT_TRUE(made.check(right));
    EXPECT_EQ(made.check(wrong), base::failure(PinFault::wrong));
}

}  // namespace
}  // namespace amparo::store
