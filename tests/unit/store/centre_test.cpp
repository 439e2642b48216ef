// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/centre.h"

#include <gtest/gtest.h>

#include <string>

#include "store/centre_file.h"
#include "support/temporary_folder.h"

namespace amparo::store {
namespace {

const std::string whole =
    "# Casa Esperanza\n"
    "centre: Casa Esperanza\n"
    "hours: Mo-Fr 09:00-17:00\n"
    "zone: America/New_York\n"
    "\n"
    "notices:\n"
    "  - Closed on Friday.\n"
    "  - \"Free lunch: every day\"\n"
    "hotlines:\n"
    "  - name: Legal desk\n"
    "    number: +1 (202) 555-0100\n"
    "    hours: Mo,We 10:00-12:00\n"
    "    languages: es pt-br\n"
    "    note: Ask for Ana & <b>Bo</b>.\n"
    "  - name: Front door\n"
    "    number: 311\n";

std::string with(const std::string& from, const std::string& to) {
    std::string text = whole;
    EXPECT_NE(text.find(from), std::string::npos) << from;
    return text.replace(text.find(from), from.size(), to);
}

CentreFailure failure_of(const std::string& text) {
    const auto read = parse_centre(text);
    EXPECT_FALSE(read) << text.substr(0, 200);
    return read ? CentreFailure{CentreFault::unreadable, -1} : read.error();
}

TEST(CentreTest, ReadsWhatACentreSays) {
    const auto centre = parse_centre(whole);
    ASSERT_TRUE(centre) << static_cast<int>(centre.error().fault) << " in line " << centre.error().line;
    EXPECT_EQ(centre->name, "Casa Esperanza");
    EXPECT_EQ(centre->notices, (std::vector<std::string>{"Closed on Friday.", "Free lunch: every day"}));
    ASSERT_EQ(centre->hotlines.size(), 2U);
    EXPECT_EQ(
        centre->hotlines[0],
        (Centre::Hotline{
            "Legal desk", "+12025550100", "Mo,We 10:00-12:00", {"es", "pt-BR"}, "Ask for Ana & <b>Bo</b>."}));
    EXPECT_EQ(centre->hotlines[1], (Centre::Hotline{"Front door", "311", "unknown", {}, ""}));
}

TEST(CentreTest, TakesWhatEditorsOnOtherSystemsWrite) {
    std::string text = "\xEF\xBB\xBF";
    for (const char c : whole) text += c == '\n' ? "\r\n" : std::string(1, c);
    EXPECT_EQ(parse_centre(text), parse_centre(whole));
    EXPECT_EQ(parse_centre("centre: مركز الأمل")->name, "مركز الأمل");
}

TEST(CentreTest, SaysWhichLineIsWrong) {
    const auto failure = [](CentreFault fault, int line) { return CentreFailure{fault, line}; };
    EXPECT_EQ(failure_of(with("+1 (202) 555-0100", "call us")), failure(CentreFault::bad_number, 11));
    EXPECT_EQ(failure_of(with("+1 (202) 555-0100", "+1")), failure(CentreFault::bad_number, 11));
    EXPECT_EQ(failure_of(with("Mo,We 10:00-12:00", "mornings")), failure(CentreFault::bad_hours, 12));
    EXPECT_EQ(failure_of(with("America/New_York", "Here")), failure(CentreFault::bad_hours, 4));
    EXPECT_EQ(failure_of(with("zone: America/New_York\n", "")), failure(CentreFault::bad_hours, 3));
    EXPECT_EQ(failure_of(with("es pt-br", "es, pt")), failure(CentreFault::bad_language, 13));
    EXPECT_EQ(failure_of(with("    number: 311\n", "")), failure(CentreFault::missing, 15));
    EXPECT_EQ(failure_of(with("centre: Casa Esperanza\n", "")), failure(CentreFault::missing, 1));
    EXPECT_EQ(failure_of(with("Closed on Friday.", std::string(300, 'x'))),
              failure(CentreFault::too_much, 7));
}

TEST(CentreTest, RefusesWhatYamlWouldReadInAnotherWay) {
    for (const char* line : {"centre: Again\n",
                             "unknown: x\n",
                             "centre:x\n",
                             "  centre: x\n",
                             "\tcentre: x\n",
                             "--- \n",
                             "hours: [Mo]\n",
                             "hours: {a: b}\n",
                             "hours: &a x\n",
                             "hours: *a\n",
                             "hours: !!str x\n",
                             "hours: |\n",
                             "hours: >\n",
                             "hours: 'x'\n",
                             "hours: \"x\n",
                             "hours: \"a\\nb\"\n",
                             "<<: *a\n",
                             "notices: []\n",
                             "notices: - x\n",
                             "  - x\n",
                             "- x\n",
                             "    name: x\n",
                             "hotlines:\n  name: x\n",
                             "hotlines:\n  - x\n",
                             "hotlines:\n  - name: x\n      number: 311\n",
                             "hotlines:\n  - id: us/home-door\n    name: x\n    number: 311\n",
                             "notices:\n    - x\n",
                             "notices:\nnotices:\n",
                             "notices:\n  - \n"}) {
        EXPECT_EQ(failure_of("centre: A\n" + std::string(line)).fault,
                  std::string(line).starts_with('\t') ? CentreFault::unreadable : CentreFault::not_understood)
            << line;
    }
}

TEST(CentreTest, RefusesBytesThatHideSomething) {
    for (const std::string& hidden :
         {std::string("\0", 1), std::string("\x01"), std::string("\x1b[2J"), std::string("\x7f"),
          std::string("\xff"), std::string("\xc0\xaf"), std::string("\xed\xa0\x80"), std::string("\u202e"),
          std::string("\u2066"), std::string("\u200b"), std::string("\u2028"), std::string("\ufeff"),
          std::string("\u0085"), std::string("\U000E0041")}) {
        EXPECT_EQ(failure_of(with("Friday", "Fri" + hidden + "day")).fault, CentreFault::unreadable);
    }
}

TEST(CentreTest, HasHardLimits) {
    const auto many = [](const std::string& head, const std::string& item, int times) {
        std::string text = "centre: A\n" + head;
        for (int i = 0; i < times; ++i) text += item;
        return text;
    };
    EXPECT_TRUE(parse_centre(many("notices:\n", "  - x\n", 10)));
    EXPECT_EQ(failure_of(many("notices:\n", "  - x\n", 11)), (CentreFailure{CentreFault::too_much, 13}));
    const std::string hotline = "  - name: x\n    number: 311\n";
    EXPECT_TRUE(parse_centre(many("hotlines:\n", hotline, 20)));
    EXPECT_EQ(failure_of(many("hotlines:\n", hotline, 21)).fault, CentreFault::too_much);
    EXPECT_TRUE(parse_centre(many("", "# remark\n", 1000)));
    EXPECT_EQ(failure_of(many("", "# remark\n", 2000)).fault, CentreFault::unreadable);
    EXPECT_EQ(failure_of("").fault, CentreFault::missing);
}

TEST(CentreTest, EachBrokenByteIsRefusedOrHarmless) {
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (const char byte : {'\0', '\n', ':', '-', '"', '\x80', ' '}) {
            std::string text = whole;
            text[at] = byte;
            const auto read = parse_centre(text);
            if (read) {
                EXPECT_LE(read->hotlines.size(), 2U);
            }
        }
        static_cast<void>(parse_centre(std::string_view(whole).substr(0, at)));
    }
}

class CentreFileTest : public testing::Test {
  protected:
    test::TemporaryFolder folder_;
    CentreFile file_{folder_.path() / "kiosk"};
};

TEST_F(CentreFileTest, KeepsReadsAndTakesBack) {
    EXPECT_FALSE(file_.read());
    ASSERT_TRUE(file_.keep(whole));
    EXPECT_EQ(file_.read(), *parse_centre(whole));
    EXPECT_EQ(std::filesystem::status(folder_.path() / "kiosk/amparo-centre.yaml").permissions(),
              std::filesystem::perms{0600});
    ASSERT_TRUE(file_.remove());
    EXPECT_FALSE(file_.read());
}

TEST_F(CentreFileTest, WhatWasDamagedIsNotShown) {
    ASSERT_TRUE(file_.keep(whole));
    folder_.write("kiosk/amparo-centre.yaml", with("311", "3x1"));
    EXPECT_FALSE(file_.read());
}

TEST_F(CentreFileTest, ReadsNoFoldersPipesOrGiants) {
    std::filesystem::create_directory(folder_.path() / "amparo-centre.yaml");
    EXPECT_FALSE(read_centre_text(folder_.path() / "amparo-centre.yaml"));
    EXPECT_FALSE(read_centre_text(folder_.write("giant", std::string(17'000, 'x'))));
    EXPECT_FALSE(read_centre_text(folder_.path() / "none"));
    EXPECT_FALSE(CentreFile({}).keep(whole));
}

}  // namespace
}  // namespace amparo::store
