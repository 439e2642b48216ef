// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/packs.h"

#include <filesystem>

#include "view/about.h"
#include "view/guide.h"
#include "view/languages.h"
#include "view/needs.h"
#include "view/privacy.h"
#include "view/search.h"
#include "view_test.h"

namespace amparo::view {
namespace {

using namespace std::chrono_literals;

class PacksTest : public ViewTest {};

TEST_F(PacksTest, TellsWhatIsThereAndHowOldItIs) {
    EXPECT_FALSE(packs().empty());
    EXPECT_EQ(packs().problem(), "");
    EXPECT_EQ(packs().problem_kind(), "");
    EXPECT_EQ(packs().age(), "from November 23, 2026");
    EXPECT_FALSE(packs().expired());
    const JurisdictionList& list = *packs().jurisdictions();
    ASSERT_EQ(list.count(), 1);
    EXPECT_EQ(text(list, 0, JurisdictionList::NameRole), "United States");
    EXPECT_EQ(text(list, 0, JurisdictionList::KeyIdRole).size(), 16);
    session().set_language("es");
    EXPECT_EQ(text(list, 0, JurisdictionList::NameRole), "Estados Unidos");
    EXPECT_EQ(text(list, 0, JurisdictionList::DateRole), "23 de noviembre de 2026");
}

TEST_F(PacksTest, TellsWhenThePackIsTooOld) {
    clock_.set(clock_.now() + 24h * 200);
    open();
    EXPECT_TRUE(packs().expired());
}

TEST_F(PacksTest, WithoutAnyPackEveryViewModelIsEmptyAndTheProblemIsSaid) {
    std::filesystem::remove(packs_folder_.path() / "us.amparo");
    open();
    EXPECT_TRUE(packs().empty());
    EXPECT_EQ(packs().problem_kind(), "no-pack");
    EXPECT_NE(packs().problem(), "");
    EXPECT_EQ(packs().age(), "");
    EXPECT_EQ(session().jurisdiction(), "");
    Guide guide;
    guide.set_guide_id("us/home-door");
    EXPECT_NE(declare(guide).error(), "");
    HotlineList hotlines;
    EXPECT_EQ(declare(hotlines).count(), 0);
    Search search;
    declare(search).set_query("door");
    EXPECT_EQ(search.count(), 0);
    Needs needs;
    EXPECT_EQ(declare(needs).count(), 0);
}

TEST_F(PacksTest, ADamagedPackIsNamedAndNotShown) {
    std::string bytes = signer_.pack(test::sample_database(), test::sample_seal());
    bytes[100] ^= 1;
    packs_folder_.write("us.amparo", bytes);
    open();
    EXPECT_TRUE(packs().empty());
    EXPECT_EQ(packs().problem_kind(), "bad-signature");
    EXPECT_TRUE(packs().problem().startsWith("us.amparo: "));
}

TEST_F(PacksTest, APackOfSomebodyElseBesideAGoodOneIsSaidAndTheGoodOneShown) {
    pack::Seal seal = test::sample_seal();
    packs_folder_.write("other.amparo", test::PackSigner().pack(test::sample_database(), seal));
    open();
    EXPECT_FALSE(packs().empty());
    EXPECT_EQ(packs().problem_kind(), "unknown-key");
}

TEST_F(PacksTest, OffersEveryLanguageByItsOwnName) {
    undrawable_ = QStringList{QString::fromUtf8("فارسی")};
    Languages languages;
    declare(languages);
    languages.set_filter("anglais");
    ASSERT_EQ(languages.count(), 1);
    EXPECT_EQ(text(languages, 0, Languages::TagRole), "en");
    EXPECT_EQ(languages.index(0).data(Languages::ShareRole).toDouble(), 1);
    EXPECT_TRUE(languages.index(0).data(Languages::CurrentRole).toBool());
    languages.set_filter("xyzzy");
    EXPECT_EQ(languages.count(), 0);
    languages.set_filter("persian");
    ASSERT_EQ(languages.count(), 1);
    EXPECT_EQ(text(languages, 0, Languages::NativeNameRole), QString::fromUtf8("فارسی"));
    EXPECT_EQ(text(languages, 0, Languages::DirectionRole), "rtl");
    EXPECT_TRUE(languages.index(0).data(Languages::FontMissingRole).toBool());
    EXPECT_EQ(languages.index(0).data(Languages::ShareRole).toDouble(), 0);
    languages.set_filter("ESPANOL");
    ASSERT_EQ(languages.count(), 1);
    const double share = languages.index(0).data(Languages::ShareRole).toDouble();
    EXPECT_GT(share, 0.5);
    EXPECT_LT(share, 1);
    EXPECT_FALSE(languages.index(0).data(Languages::FontMissingRole).toBool());
}

TEST_F(PacksTest, PrivacyIsProvedAndNotClaimed) {
    Privacy privacy;
    declare(privacy);
    EXPECT_TRUE(privacy.network_blocked());
    EXPECT_EQ(text(privacy, 0, Privacy::ReasonRole), "EPERM");
    const QString proved = privacy.summary();
    attempts_.push_back({guard::Way::write_outside, false, ""});
    privacy.check();
    EXPECT_TRUE(privacy.network_blocked());  // a file is no network
    attempts_.push_back({guard::Way::ipv6_tcp, false, ""});
    privacy.check();
    EXPECT_FALSE(privacy.network_blocked());
    EXPECT_NE(privacy.summary(), proved);
    attempts_.clear();
    privacy.check();
    EXPECT_FALSE(privacy.network_blocked());
}

TEST_F(PacksTest, PrivacyTellsWhatIsOnTheDisk) {
    Privacy privacy;
    declare(privacy);
    EXPECT_TRUE(privacy.on_disk().startsWith("Nothing"));
    session().set_remember(true);
    EXPECT_TRUE(privacy.on_disk().contains("settings.ini"));
}

TEST_F(PacksTest, PrivacyNamesThePlacesWhereTheProgramMayWriteOrSaysThatNothingHoldsIt) {
    Privacy privacy;
    declare(privacy);
    const QString nothing_holds_it = privacy.file_fence();
    services().files = {guard::Protection::active, 3, {{}, {"/run/user/1000", ""}}};
    EXPECT_TRUE(privacy.file_fence().endsWith(": /run/user/1000"));
    EXPECT_NE(privacy.file_fence(), nothing_holds_it);
    services().files.places.save = {"/media"};
    EXPECT_TRUE(privacy.file_fence().endsWith(": /media"));
}

TEST_F(PacksTest, AboutNamesTheVersions) {
    About about;
    declare(about);
    EXPECT_EQ(about.version(), "1");
    EXPECT_EQ(about.sqlite_version(), "2");
    EXPECT_FALSE(about.qt_version().isEmpty());
}

}  // namespace
}  // namespace amparo::view
