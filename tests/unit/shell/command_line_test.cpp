// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/command_line.h"

#include <gtest/gtest.h>

#include <vector>

namespace amparo::shell {
namespace {

using Kind = CommandLine::Error::Kind;

base::Result<CommandLine, CommandLine::Error> parse(std::vector<std::string_view> arguments) {
    return CommandLine::parse(arguments);
}

TEST(CommandLine, WithoutArgumentsAsksForNothing) {
    const auto line = parse({});
    ASSERT_TRUE(line);
    EXPECT_FALSE(line->kiosk || line->self_test || line->privacy_report || line->version);
    EXPECT_TRUE(line->page.empty());
}

TEST(CommandLine, TakesEverythingTheContractNames) {
    const auto line =
        parse({"--kiosk", "--packs", "/p", "--language", "es", "--jurisdiction=us", "--open", "search?q=a=b",
               "--import", "/media/stick", "--self-test", "--privacy-report", "--version"});
    ASSERT_TRUE(line);
    EXPECT_TRUE(line->kiosk && line->self_test && line->privacy_report && line->version);
    EXPECT_EQ(line->packs, "/p");
    EXPECT_EQ(line->import, "/media/stick");
    EXPECT_EQ(line->language, "es");
    EXPECT_EQ(line->jurisdiction, "us");
    EXPECT_EQ(line->page, "search?q=a=b");
}

TEST(CommandLine, TakesWhatAKioskIsToldByItsSetUp) {
    const auto line = parse({"--kiosk", "--set-pin", "--allow-news", "--take-news", "/run/stick"});
    ASSERT_TRUE(line);
    EXPECT_TRUE(line->kiosk && line->set_pin && line->allow_news);
    EXPECT_EQ(line->take_news, "/run/stick");
}

TEST(CommandLine, SaysWhatIsWrongInOneSentence) {
    const auto fails = [](std::vector<std::string_view> arguments, Kind kind, const char* sentence) {
        const auto line = CommandLine::parse(arguments);
        ASSERT_FALSE(line);
        EXPECT_EQ(line.error().kind, kind);
        EXPECT_EQ(line.error().sentence(), sentence);
    };
    fails({"--nonsense"}, Kind::unknown_option, "There is no option --nonsense.");
    fails({"-platform", "offscreen"}, Kind::unknown_option, "There is no option -platform.");
    fails({"--open"}, Kind::missing_value, "The option --open needs a value after it.");
    fails({"--open="}, Kind::missing_value, "The option --open needs a value after it.");
    fails({"--take-news"}, Kind::missing_value, "The option --take-news needs a value after it.");
    fails({"--kiosk=yes"}, Kind::unexpected_value, "The option --kiosk takes no value.");
    fails({"home"}, Kind::not_an_option, "Do not know what to do with \"home\".");
    fails({""}, Kind::not_an_option, "Do not know what to do with \"\".");
}

}  // namespace
}  // namespace amparo::shell
