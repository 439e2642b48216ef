// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/languages.h"

#include <gtest/gtest.h>

#include "support/temporary_folder.h"

namespace amparo::compiler {
namespace {

class LanguagesFile : public testing::Test {
  protected:
    Languages read(const std::string& text) {
        const auto path = folder_.write("languages.yaml", text);
        return read_languages(path, faults_);
    }

    test::TemporaryFolder folder_;
    Faults faults_;
};

TEST_F(LanguagesFile, SaysHowALanguageSaysNo) {
    EXPECT_EQ(read("es:\n  negation: '\\bno\\b'\n").at("es").negation, "\\bno\\b");
    EXPECT_TRUE(faults_.none());
}

TEST_F(LanguagesFile, APatternThatIsNoneIsAFaultWithItsLine) {
    EXPECT_EQ(read("es:\n  negation: '(no'\n").at("es").negation, "");
    ASSERT_EQ(faults_.sorted().size(), 1U);
    EXPECT_EQ(faults_.sorted().front().place.line, 2);
}

TEST_F(LanguagesFile, ATagThatIsNoneIsAFault) {
    (void)read("spanish language:\n  negation: 'no'\n");
    EXPECT_FALSE(faults_.none());
}

TEST_F(LanguagesFile, AMissingFileKnowsNothing) {
    EXPECT_TRUE(read_languages(folder_.path() / "none.yaml", faults_).empty());
    EXPECT_TRUE(faults_.none());
}

}  // namespace
}  // namespace amparo::compiler
