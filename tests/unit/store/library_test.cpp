// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/pack_signer.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"

namespace amparo::store {
namespace {

using pack::Error;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class LibraryTest : public testing::Test {
  protected:
    [[nodiscard]] std::string bytes(const std::string& id, std::int64_t version) const {
        return test::sample_pack(signer_, id, version);
    }

    [[nodiscard]] Library open(const std::vector<std::filesystem::path>& folders) const {
        return Library::open(folders, std::span(&signer_.key(), 1));
    }

    test::PackSigner signer_;
    test::TemporaryFolder folder_;
};

TEST_F(LibraryTest, HoldsOnePackOfEachJurisdiction) {
    folder_.write("b.amparo", bytes("us", 2026112301));
    folder_.write("a.amparo", bytes("de", 2026112301));
    folder_.write("notes.txt", "not looked at");
    const Library library = open({folder_.path()});
    EXPECT_THAT(library.jurisdictions(), ElementsAre("de", "us"));
    EXPECT_THAT(library.languages(), ElementsAre("en", "es", "fa"));
    ASSERT_NE(library.find("us"), nullptr);
    EXPECT_EQ(library.find("us")->info().jurisdiction, "us");
    EXPECT_EQ(library.find("at"), nullptr);
    EXPECT_THAT(library.refused(), IsEmpty());
}

TEST_F(LibraryTest, TakesTheHighestVersionWhereverItLies) {
    const test::TemporaryFolder other;
    folder_.write("us.amparo", bytes("us", 2026112302));
    folder_.write("zz.amparo", bytes("us", 2026112301));
    other.write("us.amparo", bytes("us", 2026112303));
    EXPECT_EQ(open({folder_.path(), other.path()}).find("us")->info().version, 2026112303);
    EXPECT_EQ(open({other.path(), folder_.path()}).find("us")->info().version, 2026112303);
    EXPECT_EQ(open({folder_.path()}).find("us")->info().version, 2026112302);
}

TEST_F(LibraryTest, KeepsTheGoodPackBesideABadOne) {
    folder_.write("new.amparo", test::PackSigner().pack(test::sample_database(), test::sample_seal()));
    folder_.write("torn.amparo", bytes("us", 2026112399).substr(0, 5000));
    folder_.write("us.amparo", bytes("us", 2026112301));
    const Library library = open({folder_.path()});
    EXPECT_EQ(library.find("us")->info().version, 2026112301);
    ASSERT_THAT(library.refused(), SizeIs(2));
    EXPECT_EQ(library.refused()[0].path.filename(), "new.amparo");
    EXPECT_EQ(library.refused()[0].error, Error::unknown_key);
    EXPECT_EQ(library.refused()[1].error, Error::not_a_pack);
}

TEST_F(LibraryTest, IsEmptyWhereThereIsNothing) {
    const Library library = open({folder_.path() / "missing", "/proc/self/mem", folder_.path()});
    EXPECT_THAT(library.jurisdictions(), IsEmpty());
    EXPECT_THAT(library.languages(), IsEmpty());
    EXPECT_THAT(library.refused(), IsEmpty());
    EXPECT_EQ(library.find(""), nullptr);
}

}  // namespace
}  // namespace amparo::store
