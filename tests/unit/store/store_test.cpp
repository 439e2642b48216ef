// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "support/pack_signer.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"

namespace amparo::store {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

class StoreTest : public testing::Test {
  protected:
    StoreTest() { shipped_.write("us.amparo", test::sample_pack(signer_, "us", 2026112301)); }

    [[nodiscard]] Store open() const {
        return Store({{shipped_.path()}, kept_}, std::span(&signer_.key(), 1));
    }

    fs::path bring(const std::string& id, std::int64_t version) const {
        return stick_.write(id + ".amparo", test::sample_pack(signer_, id, version));
    }

    static void import(Store& store, const fs::path& source) {
        const auto offer = store.examine(source, {"en"});
        ASSERT_TRUE(offer);
        ASSERT_TRUE(store.take_in(*offer));
    }

    test::PackSigner signer_;
    test::TemporaryFolder shipped_;
    test::TemporaryFolder device_;
    test::TemporaryFolder stick_;
    fs::path kept_ = device_.path() / "amparo/packs";
};

TEST_F(StoreTest, WritesNothingBeforeSomebodyAccepts) {
    Store store = open();
    EXPECT_TRUE(store.examine(bring("us", 2026112401), {"en"}));
    EXPECT_FALSE(fs::exists(device_.path() / "amparo"));
}

TEST_F(StoreTest, ShowsTheNewPackAtOnceInTheSameLibrary) {
    Store store = open();
    const Library& library = store.library();
    EXPECT_EQ(library.find("us")->info().version, 2026112301);
    import(store, bring("us", 2026112401));
    EXPECT_EQ(&store.library(), &library);
    EXPECT_EQ(library.find("us")->info().version, 2026112401);
    EXPECT_EQ(open().library().find("us")->info().version, 2026112401);
}

TEST_F(StoreTest, KeepsOnePackOfEachAndLeavesTheShippedOneAlone) {
    Store store = open();
    import(store, bring("us", 2026112401));
    import(store, bring("us", 2026112501));
    import(store, bring("de", 2026112401));
    EXPECT_THAT(files_with_suffix(kept_, ".amparo"),
                ElementsAre(kept_ / "de-2026112401.amparo", kept_ / "us-2026112501.amparo"));
    EXPECT_TRUE(fs::exists(shipped_.path() / "us.amparo"));
    EXPECT_THAT(store.library().jurisdictions(), ElementsAre("de", "us"));
}

TEST_F(StoreTest, TakesAWholeStickAndNamesWhatItCannotUse) {
    bring("us", 2026112401);
    bring("de", 2026112401);
    stick_.write("broken.amparo", "x");
    Store store = open();
    const auto offer = store.examine(stick_.path(), {"en"});
    ASSERT_TRUE(offer);
    EXPECT_EQ(offer->packs.size(), 2U);
    ASSERT_EQ(offer->unusable.size(), 1U);
    EXPECT_EQ(offer->unusable.front().file.filename(), "broken.amparo");
    EXPECT_TRUE(store.take_in(*offer));
    EXPECT_THAT(store.library().jurisdictions(), ElementsAre("de", "us"));
}

TEST_F(StoreTest, SaysWhatANewerPackChanges) {
    test::PackBuilder builder;
    test::fill_sample(builder);
    builder.run("UPDATE meta SET value = '2026112401' WHERE key = 'version'");
    builder.run("UPDATE hotline_number SET number = '+18443631424' WHERE number = '+18443631423'");
    builder.run("DELETE FROM item WHERE slug = 'us/card'");
    builder.run("UPDATE text SET markup = 'Do not lie to them.' WHERE markup = 'Do not lie.'");
    pack::Seal seal = test::sample_seal();
    seal.version = 2026112401;
    const Store store = open();
    const auto offer =
        store.examine(stick_.write("us.amparo", signer_.pack(builder.bytes(), seal)), {"es", "en"});
    ASSERT_TRUE(offer);
    using pack::ChangedThing;
    using pack::ChangeKind;
    EXPECT_THAT(
        offer->packs.front().changes,
        ElementsAre(
            pack::Change{
                ChangeKind::withdrawn, ChangedThing::card, "us/card", "Tarjeta para agentes", {}, {}},
            pack::Change{
                ChangeKind::changed, ChangedThing::guide, "us/home-door", "Agentes en mi puerta", {}, {}},
            pack::Change{ChangeKind::changed,
                         ChangedThing::hotline,
                         "us-hotline",
                         "Watch Line",
                         {"+18443631423"},
                         {"+18443631424"}}));
}

TEST_F(StoreTest, FindsNothingChangedWhereOnlyTheVersionIs) {
    const Store store = open();
    const auto offer = store.examine(bring("us", 2026112401), {"en"});
    ASSERT_TRUE(offer);
    EXPECT_FALSE(offer->packs.front().first);
    EXPECT_THAT(offer->packs.front().changes, IsEmpty());
}

TEST_F(StoreTest, TrustsAPublisherByWordsAndForgetsItAgain) {
    const test::PackSigner centre;
    stick_.write("casa.amparo-publisher",
                 centre.signed_text("amparo publisher\ncasa\nCasa Latina\n" + centre.key_line() + "\n",
                                    "amparo publisher"));
    stick_.write("casa.amparo", test::sample_pack(centre, "casa", 2026112301));
    Store store = open();
    const auto offer = store.examine(stick_.path(), {"en"});
    ASSERT_TRUE(offer);
    ASSERT_EQ(offer->publishers.size(), 1U);
    EXPECT_EQ(offer->publishers.front().name, "Casa Latina");
    const std::string words = offer->publishers.front().words();
    EXPECT_EQ(std::count(words.begin(), words.end(), ' '), 8);
    ASSERT_TRUE(store.take_in(*offer));
    EXPECT_THAT(store.library().jurisdictions(), ElementsAre("us"));
    EXPECT_THAT(store.library().publications(), ElementsAre("casa"));
    EXPECT_EQ(store.library().publisher_of("casa")->name, "Casa Latina");
    EXPECT_EQ(store.library().publisher_of("us"), nullptr);
    EXPECT_TRUE(open().library().find("casa")->guide("casa/home-door", {"en"}));

    ASSERT_TRUE(store.stop_trusting("casa"));
    EXPECT_EQ(store.library().find("casa"), nullptr);
    EXPECT_THAT(files_with_suffix(kept_, ".amparo"), IsEmpty());
    EXPECT_THAT(open().publishers(), IsEmpty());
}

TEST_F(StoreTest, HasOtherWordsForAnotherKeyOrName) {
    const test::PackSigner one;
    const test::PackSigner two;
    const auto words = [](const test::PackSigner& signer, const std::string& name) {
        const std::string body = "amparo publisher\ncasa\n" + name + "\n" + signer.key_line() + "\n";
        const auto text = SignedText::parse(signer.signed_text(body, "amparo publisher"));
        return Publisher::parse(*text)->words();
    };
    EXPECT_EQ(words(one, "Casa"), words(one, "Casa"));
    EXPECT_NE(words(one, "Casa"), words(two, "Casa"));
    EXPECT_NE(words(one, "Casa"), words(one, "Caso"));
}

TEST_F(StoreTest, FollowsAChainOfKeysAndStartsWithItAgain) {
    const test::PackSigner second;
    const test::PackSigner third;
    const auto list = [](const test::PackSigner& by, const test::PackSigner& key, int serial) {
        return by.signed_text("amparo keys\n" + by.key_line() + "\n" + key.key_line() + "\n",
                              "amparo keys serial=" + std::to_string(serial));
    };
    Store store = open();
    import(store, stick_.write("2.amparo-keys", list(signer_, second, 1)));
    import(store, stick_.write("us.amparo", test::sample_pack(second, "us", 2026112401)));
    import(store, stick_.write("3.amparo-keys", list(second, third, 2)));
    import(store, stick_.write("us.amparo", test::sample_pack(third, "us", 2026112501)));
    const Store again = open();
    EXPECT_EQ(again.library().find("us")->info().version, 2026112501);
    // The first key is in no list any more.
    EXPECT_FALSE(again.examine(bring("us", 2026112601), {"en"}));
}

TEST_F(StoreTest, ThatKeepsNothingImportsNothing) {
    Store store({{shipped_.path()}, {}}, std::span(&signer_.key(), 1));
    EXPECT_FALSE(store.can_import());
    EXPECT_EQ(store.examine(bring("us", 2026112401), {"en"}).error(), because(Reason::no_folder));
    EXPECT_EQ(store.take_in({}).error(), because(Reason::no_folder));
}

}  // namespace
}  // namespace amparo::store
