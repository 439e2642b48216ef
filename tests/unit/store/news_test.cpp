// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/news.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/pack_signer.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"

namespace amparo::store {
namespace {

namespace fs = std::filesystem;
using testing::IsEmpty;

class NewsTest : public testing::Test {
  protected:
    NewsTest() { shipped_.write("us.amparo", test::sample_pack(signer_, "us", 2026112301)); }

    [[nodiscard]] Store open() const {
        return Store({{shipped_.path()}, kept_}, std::span(&signer_.key(), 1));
    }
    void bring(const std::string& name, const std::string& bytes) const { stick_.write(name, bytes); }
    void bring(const std::string& id, std::int64_t version) const {
        bring(id + ".amparo", test::sample_pack(signer_, id, version));
    }
    // As a program does that was started for this stick alone.
    [[nodiscard]] News take() const {
        Store store = open();
        return take_news(store, stick_.path());
    }
    [[nodiscard]] std::int64_t version(const std::string& id = "us") const {
        const Store store = open();
        const pack::Pack* here = store.library().find(id);
        return here == nullptr ? 0 : here->info().version;
    }
    void expect_untouched() const {
        EXPECT_EQ(version(), 2026112301);
        EXPECT_THAT(files_with_suffix(kept_, ".amparo"), IsEmpty());
        EXPECT_THAT(files_with_suffix(kept_, ".amparo-keys"), IsEmpty());
        EXPECT_THAT(files_with_suffix(kept_, ".amparo-publisher"), IsEmpty());
    }

    test::PackSigner signer_;
    test::PackSigner stranger_;
    test::TemporaryFolder shipped_;
    test::TemporaryFolder device_;
    test::TemporaryFolder stick_;
    fs::path kept_ = device_.path() / "amparo/packs";
};

TEST_F(NewsTest, TakesANewerVersionOfWhatIsHere) {
    bring("us", 2026112401);
    EXPECT_EQ(take(), News::taken);
    EXPECT_EQ(version(), 2026112401);
}

TEST_F(NewsTest, TakesTheNewestWhateverTheFilesAreCalled) {
    bring("a.amparo", test::sample_pack(signer_, "us", 2026112601));
    bring("de.amparo", test::sample_pack(signer_, "us", 2026112701));
    bring("z.amparo", test::sample_pack(signer_, "us", 2026112501));
    EXPECT_EQ(take(), News::taken);
    EXPECT_EQ(version(), 2026112701);
    EXPECT_EQ(version("de"), 0);
}

TEST_F(NewsTest, TheSameStickAgainAndAgainBringsNothingNew) {
    bring("us", 2026112401);
    EXPECT_EQ(take(), News::taken);
    const auto files = files_with_suffix(device_.path() / "amparo/packs", ".amparo");
    for (int times = 0; times < 20; ++times) {
        EXPECT_EQ(take(), News::nothing_new);
    }
    EXPECT_EQ(files_with_suffix(kept_, ".amparo"), files);
}

TEST_F(NewsTest, NeverGoesBack) {
    bring("us", 2026112001);
    EXPECT_EQ(take(), News::nothing_new);
    expect_untouched();
}

TEST_F(NewsTest, AStickWithoutPacksBringsNothingNew) {
    EXPECT_EQ(take(), News::nothing_new);
    bring("holiday.jpg", "x");
    bring("amparo-centre.yaml", "centre: Not asked\n");
    bring("._us.amparo", "what macOS writes beside us.amparo");
    fs::create_directory(stick_.path() / "folder");
    EXPECT_EQ(take(), News::nothing_new);
    expect_untouched();
}

TEST_F(NewsTest, AFolderThatIsGoneBringsNothingNew) {
    Store store = open();
    EXPECT_EQ(take_news(store, stick_.path() / "pulled out"), News::nothing_new);
}

TEST_F(NewsTest, RefusesWhatIsForgedCutOffOrStrange) {
    const std::string good = test::sample_pack(signer_, "us", 2026112401);
    std::string changed = good;
    changed[good.size() / 2] = static_cast<char>(changed[good.size() / 2] ^ 1);
    const std::string list =
        signer_.signed_text("amparo keys\n" + stranger_.key_line() + "\n", "amparo keys serial=1");
    for (const std::string& bytes :
         {test::sample_pack(stranger_, "us", 2026112401), changed, good.substr(0, good.size() - 4096),
          good.substr(0, 100), std::string(), std::string("PK\x03\x04"), list}) {
        bring("us.amparo", bytes);
        EXPECT_EQ(take(), News::refused);
        expect_untouched();
    }
    fs::remove(stick_.path() / "us.amparo");
    fs::create_symlink("/etc/passwd", stick_.path() / "us.amparo");
    EXPECT_EQ(take(), News::refused);
    fs::remove(stick_.path() / "us.amparo");
    fs::create_directory(stick_.path() / "us.amparo");
    EXPECT_EQ(take(), News::refused);
    expect_untouched();
}

TEST_F(NewsTest, WhoeverSignedANewListOfKeysWaitsForAPerson) {
    bring("1.amparo-keys",
          signer_.signed_text("amparo keys\n" + signer_.key_line() + "\n" + stranger_.key_line() + "\n",
                              "amparo keys serial=1"));
    bring("us.amparo", test::sample_pack(stranger_, "us", 2026112401));
    EXPECT_EQ(take(), News::refused);
    expect_untouched();
}

TEST_F(NewsTest, ANewPublisherWaitsForAPerson) {
    bring("casa.amparo-publisher",
          stranger_.signed_text("amparo publisher\ncasa\nCasa Latina\n" + stranger_.key_line() + "\n",
                                "amparo publisher"));
    bring("casa.amparo", test::sample_pack(stranger_, "casa", 2026112401));
    EXPECT_EQ(take(), News::refused);
    expect_untouched();
}

TEST_F(NewsTest, ACountryThatIsNotHereWaitsForAPerson) {
    bring("de", 2026112401);
    EXPECT_EQ(take(), News::refused);
    expect_untouched();
}

TEST_F(NewsTest, APublisherWhomAPersonTrustedBringsNewsOfItsOwnAndOfNobodyElse) {
    bring("casa.amparo-publisher",
          stranger_.signed_text("amparo publisher\ncasa\nCasa Latina\n" + stranger_.key_line() + "\n",
                                "amparo publisher"));
    bring("casa.amparo", test::sample_pack(stranger_, "casa", 2026112301));
    Store store = open();
    ASSERT_TRUE(store.take_in(*store.examine(stick_.path(), {"en"})));
    bring("casa.amparo", test::sample_pack(stranger_, "casa", 2026112401));
    EXPECT_EQ(take(), News::taken);
    EXPECT_EQ(version("casa"), 2026112401);
    bring("casa.amparo", test::sample_pack(stranger_, "us", 2026112501));
    EXPECT_EQ(take(), News::refused);
    EXPECT_EQ(version(), 2026112301);
}

TEST_F(NewsTest, WhatIsGoodIsTakenBesideWhatIsRefused) {
    bring("us", 2026112401);
    bring("bad.amparo", "x");
    EXPECT_EQ(take(), News::refused);
    EXPECT_EQ(version(), 2026112401);
}

TEST_F(NewsTest, RefusesWhatItCannotKeep) {
    device_.write("amparo", "a file where the folder has to be");
    bring("us", 2026112401);
    EXPECT_EQ(take(), News::refused);
    EXPECT_EQ(version(), 2026112301);
}

// A visitor goes on reading the pack whose file is taken away beside them.
TEST_F(NewsTest, WhoReadsTheOldPackReadsItToItsEnd) {
    bring("us", 2026112401);
    EXPECT_EQ(take(), News::taken);
    const Store reader = open();
    bring("us", 2026112501);
    EXPECT_EQ(take(), News::taken);
    EXPECT_FALSE(fs::exists(kept_ / "us-2026112401.amparo"));
    EXPECT_TRUE(reader.library().find("us")->guide("us/home-door", {"en"}));
    EXPECT_TRUE(reader.library().find("us")->guide("us/street-stop", {"es", "en"}));
}

}  // namespace
}  // namespace amparo::store
