// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/kiosk_settings.h"

#include <gtest/gtest.h>

#include <string>

#include "support/temporary_folder.h"

namespace amparo::view {
namespace {

class KioskSettingsTest : public testing::Test {
  protected:
    [[nodiscard]] base::Result<KioskSettings, KioskSettingsFile::Error> read(std::string_view bytes) const {
        folder_.write("settings", bytes);
        return file_.read();
    }

    test::TemporaryFolder folder_;
    KioskSettingsFile file_{folder_.path()};
};

TEST_F(KioskSettingsTest, AreTheUsualOnesBeforeSomebodyDecides) {
    EXPECT_EQ(file_.read(), KioskSettings());
    EXPECT_TRUE(std::filesystem::is_empty(folder_.path()));
    EXPECT_EQ(KioskSettings().idle_seconds, 60);
}

TEST_F(KioskSettingsTest, KeepsEveryDecisionForItsUserAlone) {
    const KioskSettings decided{30, 5, {"ar", "pt-BR"}, {"us"}, false, true, 0, 23, true, 3};
    ASSERT_TRUE(file_.write(decided));
    EXPECT_EQ(file_.read(), decided);
    EXPECT_EQ(std::filesystem::status(folder_.path() / "settings").permissions(),
              std::filesystem::perms{0600});
    ASSERT_TRUE(file_.write({}));
    EXPECT_EQ(file_.read(), KioskSettings());
}

TEST_F(KioskSettingsTest, CanBeWrittenByHand) {
    const auto settings = read("# ours\n\nidle_seconds = 90\nlanguages = ar es\nsound = no");
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->idle_seconds, 90);
    EXPECT_EQ(settings->languages, (std::vector<std::string>{"ar", "es"}));
    EXPECT_FALSE(settings->sound);
    EXPECT_EQ(settings->pages_per_visit, 20);
}

TEST_F(KioskSettingsTest, ABadLineMakesTheFileUnreadable) {
    const std::string zero("sound = yes\0", 12);
    for (const std::string& bytes : {std::string("idle_seconds = 14\n"),
                                     std::string("idle_seconds = 901\n"),
                                     std::string("idle_seconds = \n"),
                                     std::string("idle_seconds = 60 \n"),
                                     std::string("idle_seconds = 99999999999999999999\n"),
                                     std::string("idle_seconds=60\n"),
                                     std::string("pages_per_visit = -1\n"),
                                     std::string("pages_per_visit = 501\n"),
                                     std::string("night_from = 24\n"),
                                     std::string("switch_seconds = 21\n"),
                                     std::string("night_until = -1\n"),
                                     std::string("sound = perhaps\n"),
                                     std::string("sound = yes\nsound = no\n"),
                                     std::string("languages = ../ar\n"),
                                     std::string("languages = ar  es\n"),
                                     std::string("countries = ") + std::string(36, 'u') + "\n",
                                     std::string("unknown = 1\n"),
                                     std::string("\xFF\xFE"),
                                     zero,
                                     std::string(20'000, '#')}) {
        EXPECT_EQ(read(bytes).error(), KioskSettingsFile::Error::unreadable) << bytes.substr(0, 60);
    }
}

TEST_F(KioskSettingsTest, SaysWhenNothingCanBeKept) {
    EXPECT_EQ(KioskSettingsFile({}).read(), KioskSettings());
    EXPECT_EQ(KioskSettingsFile({}).write({}).error(), KioskSettingsFile::Error::no_folder);
    const auto in_the_way = folder_.write("file", "x");
    EXPECT_EQ(KioskSettingsFile(in_the_way / "kiosk").write({}).error(),
              KioskSettingsFile::Error::unwritable);
}

}  // namespace
}  // namespace amparo::view
