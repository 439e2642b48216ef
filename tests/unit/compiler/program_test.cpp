// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "content_tree.h"

namespace amparo::compiler {
namespace {

using test::amparo_pack;
using test::ContentTree;
using test::Outcome;
using testing::HasSubstr;

class Program : public testing::Test {
  protected:
    Outcome run(const std::vector<std::string>& arguments) { return amparo_pack(arguments, tree_.folder()); }
    std::string in_folder(const std::string& name) { return (tree_.folder() / name).string(); }
    void make_key() { ASSERT_EQ(run({"keygen", "--out", in_folder("keys")}).exit, 0); }
    void make_pack() {
        make_key();
        ASSERT_EQ(amparo_pack("build", tree_,
                              {"--out", in_folder("packs"), "--key", in_folder("keys/development.key")})
                      .exit,
                  0);
    }

    ContentTree tree_;
};

TEST_F(Program, WithoutACommandIsWrongUsage) {
    EXPECT_EQ(run({}).exit, 2);
    EXPECT_EQ(run({"chekc"}).exit, 2);
    EXPECT_EQ(run({"check"}).exit, 2);
    EXPECT_EQ(run({"check", "content", "--today", "soon"}).exit, 2);
    EXPECT_EQ(run({"--help"}).exit, 0);
}

TEST_F(Program, WithoutContentCannotRead) {
    EXPECT_EQ(run({"check", in_folder("nothing")}).exit, 3);
    EXPECT_EQ(run({"stats", in_folder("icons")}).exit, 3);
}

TEST_F(Program, TellsFaultsAsJson) {
    tree_.apply(std::filesystem::path(GOLDEN_FOLDER) / "faults/unknown_icon.case");
    const Outcome outcome = amparo_pack("check", tree_, {"--json"});
    EXPECT_EQ(outcome.exit, 1);
    const auto faults = nlohmann::json::parse(outcome.out);
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0]["file"], "content/us/guides/street-stop.md");
    EXPECT_EQ(faults[0]["line"], 6);
    EXPECT_EQ(faults[0]["message"], "there is no icon \"streets\"");
}

TEST_F(Program, BuildsNothingWithoutAKey) {
    const Outcome outcome = amparo_pack("build", tree_, {"--out", in_folder("packs")});
    EXPECT_EQ(outcome.exit, 2);
    EXPECT_THAT(outcome.err, HasSubstr("amparo-pack keygen"));
    EXPECT_FALSE(std::filesystem::exists(in_folder("packs/us.amparo")));
}

TEST_F(Program, BuildsNothingOutOfFaultyContent) {
    make_key();
    tree_.apply(std::filesystem::path(GOLDEN_FOLDER) / "faults/unknown_icon.case");
    const Outcome outcome = amparo_pack(
        "build", tree_, {"--out", in_folder("packs"), "--key", in_folder("keys/development.key")});
    EXPECT_EQ(outcome.exit, 1);
    EXPECT_FALSE(std::filesystem::exists(in_folder("packs/us.amparo")));
}

TEST_F(Program, KeepsTheOldPackWhenTheContentIsFaulty) {
    make_pack();
    const std::string before = test::read(in_folder("packs/us.amparo"));
    tree_.apply(std::filesystem::path(GOLDEN_FOLDER) / "faults/unknown_icon.case");
    EXPECT_EQ(
        amparo_pack("build", tree_, {"--out", in_folder("packs"), "--key", in_folder("keys/development.key")})
            .exit,
        1);
    EXPECT_EQ(test::read(in_folder("packs/us.amparo")), before);
}

TEST_F(Program, MakesASecretKeyForItsOwnerAlone) {
    make_key();
    struct stat status {};
    ASSERT_EQ(stat(in_folder("keys/development.key").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST_F(Program, NeverOverwritesAKey) {
    make_key();
    const std::string before = test::read(in_folder("keys/development.key"));
    EXPECT_EQ(run({"keygen", "--out", in_folder("keys")}).exit, 3);
    std::filesystem::remove(in_folder("keys/development.pub"));
    EXPECT_EQ(run({"keygen", "--out", in_folder("keys")}).exit, 3);
    EXPECT_EQ(test::read(in_folder("keys/development.key")), before);
}

TEST_F(Program, VerifiesWhatItBuilt) {
    make_pack();
    const Outcome outcome =
        run({"verify", in_folder("packs/us.amparo"), "--key", in_folder("keys/development.pub")});
    EXPECT_EQ(outcome.exit, 0);
    EXPECT_THAT(outcome.out, HasSubstr("United States, version 2026112301, good until 2027-05-22"));
}

TEST_F(Program, RefusesAPackOfAnotherKey) {
    make_pack();
    ASSERT_EQ(run({"keygen", "--out", in_folder("other")}).exit, 0);
    for (const std::string command : {"verify", "info"}) {
        const Outcome outcome =
            run({command, in_folder("packs/us.amparo"), "--key", in_folder("other/development.pub")});
        EXPECT_EQ(outcome.exit, 3);
        EXPECT_EQ(outcome.out, "");
        EXPECT_THAT(outcome.err, HasSubstr("does not trust"));
    }
}

TEST_F(Program, DescribesAPackAsJson) {
    make_pack();
    const auto info = nlohmann::json::parse(run({"info", in_folder("packs/us.amparo"), "--json"}).out);
    EXPECT_EQ(info["id"], "us");
    EXPECT_EQ(info["version"], 2026112301);
    EXPECT_EQ(info["languages"], (nlohmann::json{"en", "es"}));
}

TEST_F(Program, SignsAPackAnew) {
    make_pack();
    ASSERT_EQ(run({"keygen", "--out", in_folder("other")}).exit, 0);
    ASSERT_EQ(run({"sign", in_folder("packs/us.amparo"), "--key", in_folder("other/development.key")}).exit,
              0);
    EXPECT_EQ(run({"verify", in_folder("packs/us.amparo"), "--key", in_folder("other/development.pub")}).exit,
              0);
    EXPECT_EQ(run({"verify", in_folder("packs/us.amparo")}).exit, 3);
}

TEST_F(Program, SignsNothingButAPack) {
    make_key();
    std::ofstream(in_folder("notes.txt")) << "Some notes.\n";
    const Outcome outcome = run({"sign", in_folder("notes.txt"), "--key", in_folder("keys/development.key")});
    EXPECT_EQ(outcome.exit, 3);
    EXPECT_EQ(test::read(in_folder("notes.txt")), "Some notes.\n");
}

TEST_F(Program, SaysWhenAPackDoesNotHoldAnId) {
    make_pack();
    const Outcome outcome = run({"show", in_folder("packs/us.amparo"), "us/nothing"});
    EXPECT_EQ(outcome.exit, 3);
    EXPECT_THAT(outcome.err, HasSubstr("us/nothing: The pack does not hold what was asked for."));
    EXPECT_EQ(run({"show", in_folder("packs/us.amparo"), "us/card", "--language", "not a tag"}).exit, 2);
}

TEST_F(Program, FindsNothingInAnEmptyFolder) {
    EXPECT_EQ(run({"search", "--packs", in_folder("icons"), "door"}).exit, 3);
}

TEST_F(Program, WritesListsOfKeysAndIntroductions) {
    make_key();
    const std::string key = in_folder("keys/development.key");
    const Outcome keys = run({"keys", in_folder("keys/development.pub"), "--serial", "3", "--key", key,
                              "--out", in_folder("3.amparo-keys")});
    EXPECT_EQ(keys.exit, 0) << keys.err;
    EXPECT_THAT(test::read(in_folder("3.amparo-keys")),
                testing::AllOf(testing::StartsWith("amparo keys\nRW"), HasSubstr("amparo keys serial=3\n")));
    const Outcome introduced = run({"publisher", "--id", "casa", "--name", "Casa Latina", "--key", key,
                                    "--out", in_folder("casa.amparo-publisher")});
    EXPECT_EQ(introduced.exit, 0) << introduced.err;
    EXPECT_THAT(introduced.out, testing::ContainsRegex("\n([a-z]+ ){8}[a-z]+\n$"));
    EXPECT_THAT(test::read(in_folder("casa.amparo-publisher")),
                testing::StartsWith("amparo publisher\ncasa\nCasa Latina\nRW"));
    EXPECT_EQ(run({"publisher", "--id", "us", "--name", "x", "--key", key, "--out", in_folder("x")}).exit, 2);
    EXPECT_EQ(run({"keys", key, "--serial", "1", "--key", key, "--out", in_folder("x")}).exit, 3);
}

}  // namespace
}  // namespace amparo::compiler
