// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/po_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/temporary_folder.h"

namespace amparo::compiler {
namespace {

constexpr std::string_view header = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

class PoFile : public testing::Test {
  protected:
    std::vector<PoEntry> read(const std::string& text) {
        return read_po(folder_.write("es.po", text), faults_);
    }

    test::TemporaryFolder folder_;
    Faults faults_;
};

TEST_F(PoFile, TellsWhoHasLookedAtATranslation) {
    const auto entries = read(std::string(header) +
                              "# reviewed: Ana 2026-11-20\nmsgid \"a\"\nmsgstr \"A\"\n\n"
                              "# a note\nmsgid \"b\"\nmsgstr \"B\"\n\n"
                              "#, fuzzy\nmsgid \"c\"\nmsgstr \"C\"\n\n"
                              "msgctxt \"keywords\"\nmsgid \"d\"\nmsgstr \"\"\n");
    ASSERT_EQ(entries.size(), 4U);
    EXPECT_TRUE(entries[0].reviewed);
    EXPECT_FALSE(entries[1].reviewed);
    EXPECT_TRUE(entries[2].outdated);
    EXPECT_EQ(entries[3].context, "keywords");
    EXPECT_TRUE(entries[3].translation.empty());
    EXPECT_TRUE(faults_.none());
}

TEST_F(PoFile, KnowsTheLineOfEachEntryAndSkipsObsoleteOnes) {
    const auto entries = read(std::string(header) +
                              "#~ msgid \"old\"\n#~ msgstr \"alt\"\n\n"
                              "msgid \"\"\n\"a\"\nmsgstr \"A\"\n");
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].source, "a");
    EXPECT_EQ(entries[0].place.line, 7);
}

TEST_F(PoFile, WithHundredsOfErrorsEndsTheReadingAndNotTheProgram) {
    std::string text(header);
    for (int i = 0; i < 300; ++i) text += "nonsense\n";
    EXPECT_TRUE(read(text).empty());
    EXPECT_FALSE(faults_.none());
    Faults none;
    const auto path = folder_.write("good.po", std::string(header) + "msgid \"a\"\nmsgstr \"A\"\n");
    EXPECT_EQ(read_po(path, none).size(), 1U);
    EXPECT_TRUE(none.none());
}

TEST_F(PoFile, WithoutAHeaderIsRefused) {
    EXPECT_TRUE(read("msgid \"a\"\nmsgstr \"A\"\n").empty());
    EXPECT_FALSE(faults_.none());
}

TEST_F(PoFile, ThatIsNotUtf8IsRefused) {
    EXPECT_TRUE(read(std::string(header) + "msgid \"a\"\nmsgstr \"\xff\"\n").empty());
    ASSERT_EQ(faults_.sorted().size(), 1U);
    EXPECT_EQ(faults_.sorted()[0].place.line, 5);
}

TEST_F(PoFile, WithTheSameEntryTwiceIsAFaultWithItsLine) {
    (void)read(std::string(header) + "msgid \"a\"\nmsgstr \"A\"\n\nmsgid \"a\"\nmsgstr \"B\"\n");
    ASSERT_FALSE(faults_.none());
    EXPECT_GT(faults_.sorted()[0].place.line, 0);
}

TEST_F(PoFile, WithBrokenPluralsIsAFaultWithItsLine) {
    (void)read(std::string(header) + "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"A\"\nmsgstr[2] \"As\"\n");
    ASSERT_FALSE(faults_.none());
    EXPECT_GT(faults_.sorted()[0].place.line, 0);
}

TEST_F(PoFile, OfFiftyMegabytesIsRefusedAtOnce) {
    std::string text(header);
    const std::string entry = "msgid \"a\"\nmsgstr \"" + std::string(1000, 'A') + "\"\n\n";
    while (text.size() < 50'000'000) text += entry;
    EXPECT_TRUE(read(text).empty());
    ASSERT_EQ(faults_.sorted().size(), 1U);
    EXPECT_NE(faults_.sorted()[0].message.find("20 MB"), std::string::npos);
}

TEST_F(PoFile, ThatIsNotThereIsOneFault) {
    EXPECT_TRUE(read_po(folder_.path() / "none.po", faults_).empty());
    EXPECT_EQ(faults_.sorted().size(), 1U);
}

TEST_F(PoFile, IsReadBackAsItWasWritten) {
    const std::string words = "He said: \"no\" \\ yes – ääää " + std::string(200, 'x');
    const std::filesystem::path path = folder_.path() / "us.pot";
    ASSERT_TRUE(
        write_pot("us", {{"", words, {"step of the guide"}, {{"content/us/a.md", 7}}}}, "content", path));
    const auto entries = read_po(path, faults_);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].source, words);
    EXPECT_TRUE(faults_.none());
}

TEST_F(PoFile, ThatCannotBeWrittenIsTold) {
    EXPECT_FALSE(write_pot("us", {}, "content", folder_.path() / "no/such/folder/us.pot"));
}

}  // namespace
}  // namespace amparo::compiler
