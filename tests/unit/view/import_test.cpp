// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/import.h"

#include <QSignalSpy>

#include "view/guide.h"
#include "view/guide_list.h"
#include "view/hotline_list.h"
#include "view/pack_places.h"
#include "view/search.h"
#include "view/shelf.h"
#include "view_test.h"

namespace amparo::view {
namespace {

using testing::Contains;
using testing::HasSubstr;

class ImportTest : public ViewTest {
  protected:
    QString bring(const std::string& name, const std::string& bytes) {
        return from_utf8(stick_.write(name, bytes).string());
    }
    QString newer() { return bring("us.amparo", test::sample_pack(signer_, "us", 2026112401)); }

    // An introduction and a pack of a community centre, side by side.
    QString centre() {
        bring("casa.amparo-publisher",
              centre_.signed_text("amparo publisher\ncasa\nCasa Latina\n" + centre_.key_line() + "\n",
                                  "amparo publisher"));
        bring("casa.amparo", test::sample_pack(centre_, "casa", 2026112301));
        return from_utf8(stick_.path().string());
    }

    static std::vector<std::string> lines(const Import& import) {
        std::vector<std::string> out;
        for (int row = 0; row < import.count(); ++row) {
            out.push_back(to_utf8(text(import, row, Import::KindRole) + QStringLiteral(": ") +
                                  text(import, row, Import::TextRole)));
        }
        return out;
    }

    test::PackSigner centre_;
};

TEST_F(ImportTest, SaysWhatANewerPackWouldDoAndThenDoesIt) {
    Import import;
    declare(import);
    ASSERT_TRUE(import.possible());
    import.examine(newer());
    EXPECT_TRUE(import.offered());
    EXPECT_FALSE(import.trusts());
    EXPECT_THAT(lines(import), Contains(HasSubstr("pack: United States, of November 23, 2026")));
    EXPECT_THAT(lines(import), Contains(HasSubstr("No guide and no number is different")));
    import.accept();
    EXPECT_FALSE(import.offered());
    EXPECT_EQ(import.problem(), "");
    EXPECT_TRUE(import.done().startsWith("Done."));
    EXPECT_EQ(store_->library().find("us")->info().version, 2026112401);
}

TEST_F(ImportTest, TakesAFileAddressAsWellAsAPath) {
    Import import;
    declare(import);
    import.examine(QUrl::fromLocalFile(newer()).toString());
    EXPECT_TRUE(import.offered());
}

TEST_F(ImportTest, KeepsThePageAndReadsItAnew) {
    navigator().open("guide/us/home-door");
    Guide guide;
    guide.set_guide_id("us/home-door");
    declare(guide);
    const QSignalSpy loaded(&guide, &Guide::loaded);
    Import import;
    declare(import);
    import.examine(newer());
    import.accept();
    EXPECT_EQ(loaded.count(), 1);
    EXPECT_EQ(guide.title(), "Officers at my door");
    EXPECT_EQ(navigator().page(), "guide/us/home-door");
}

TEST_F(ImportTest, SaysWhyAFileIsNotTaken) {
    Import import;
    declare(import);
    import.examine(bring("us.amparo", "PK\x03\x04 and more"));
    EXPECT_FALSE(import.offered());
    EXPECT_THAT(to_utf8(import.problem()), HasSubstr("archive (ZIP)"));
    import.examine(bring("us.amparo", test::sample_pack(signer_, "us", 2026112300)));
    EXPECT_THAT(to_utf8(import.problem()), HasSubstr("older than what is on this device"));
    import.cancel();
    EXPECT_EQ(import.problem(), "");
}

TEST_F(ImportTest, SpeaksTheReadersLanguageWhenThatChanges) {
    Import import;
    declare(import);
    import.examine(newer());
    const auto english = lines(import);
    session().set_language("es");
    EXPECT_TRUE(import.offered());
    EXPECT_NE(lines(import), english);
}

TEST_F(ImportTest, ShowsTheWordsOfAPublisherAndMarksAllThatIsTheirs) {
    Import import;
    declare(import);
    import.examine(centre());
    ASSERT_TRUE(import.trusts());
    EXPECT_THAT(lines(import), Contains(testing::MatchesRegex("words: ([a-z]+ ){8}[a-z]+")));
    import.accept();
    ASSERT_EQ(import.problem(), "");

    Shelf shelf;
    declare(shelf);
    ASSERT_EQ(shelf.count(), 2);
    EXPECT_EQ(text(shelf, 0, Shelf::MakerRole), "From Amparo");
    EXPECT_EQ(text(shelf, 1, Shelf::MakerRole), "From Casa Latina, not from Amparo");

    HotlineList hotlines;
    declare(hotlines);
    ASSERT_EQ(hotlines.count(), 4);
    EXPECT_EQ(text(hotlines, 0, HotlineList::PublisherRole), "");
    EXPECT_EQ(text(hotlines, 2, HotlineList::HotlineIdRole), "casa-hotline");
    EXPECT_EQ(text(hotlines, 2, HotlineList::PublisherRole), "From Casa Latina, not from Amparo.");

    GuideList guides;
    guides.set_publisher("casa");
    declare(guides);
    EXPECT_EQ(text(guides, 0, GuideList::GuideIdRole), "casa/home-door");
    ASSERT_TRUE(navigator().open("guide/casa/home-door"));
    Guide guide;
    guide.set_guide_id("casa/home-door");
    declare(guide);
    EXPECT_TRUE(guide.trust().startsWith("From Casa Latina, not from Amparo.")) << to_utf8(guide.trust());

    Search search;
    search.set_query("migra");
    declare(search);
    QStringList found;
    for (int row = 0; row < search.count(); ++row) found << text(search, row, Search::PageRole);
    ASSERT_TRUE(found.contains("guide/us/home-door"));
    ASSERT_TRUE(found.contains("guide/casa/home-door"));
    const auto snippet = [&](const char* page) {
        return text(search, static_cast<int>(found.indexOf(page)), Search::SnippetRole);
    };
    EXPECT_FALSE(snippet("guide/us/home-door").contains("Casa Latina"));
    EXPECT_TRUE(snippet("guide/casa/home-door").startsWith("From Casa Latina, not from Amparo. "));

    import.stopTrusting("casa");
    EXPECT_TRUE(import.done().startsWith("Removed."));
    EXPECT_EQ(shelf.count(), 1);
    EXPECT_EQ(hotlines.count(), 2);
}

TEST_F(ImportTest, BringsTheFirstPackToADeviceThatHasNone) {
    std::filesystem::remove(packs_folder_.path() / "us.amparo");
    open();
    EXPECT_TRUE(packs().empty());
    Import import;
    declare(import);
    import.examine(newer());
    EXPECT_THAT(lines(import), Contains(HasSubstr("All of it is new")));
    import.accept();
    EXPECT_FALSE(packs().empty());
    EXPECT_EQ(session().jurisdiction(), "us");
    EXPECT_EQ(packs().problem(), "");
}

TEST_F(ImportTest, FindsWhatLiesOnASmallDiskOnlyWhenAsked) {
    newer();
    PackPlaces places;
    declare(places);
    EXPECT_EQ(places.count(), 0);
    EXPECT_FALSE(places.looked());
    places.look();
    ASSERT_EQ(places.count(), 1);
    EXPECT_EQ(text(places, 0, PackPlaces::FilesRole), "us.amparo");
    EXPECT_EQ(text(places, 0, PackPlaces::PathRole), from_utf8(stick_.path().string()));
}

TEST_F(ImportTest, TellsTheAgeOfAPackAndNeverLocksItOut) {
    clock_.set(std::chrono::sys_days{std::chrono::year{2027} / 11 / 23});
    Shelf shelf;
    declare(shelf);
    EXPECT_TRUE(shelf.index(0, 0).data(Shelf::ExpiredRole).toBool());
    EXPECT_TRUE(
        text(shelf, 0, Shelf::AgeRole).startsWith("Days since it was made: 365. It was made to hold until"))
        << to_utf8(text(shelf, 0, Shelf::AgeRole));
    EXPECT_TRUE(store_->library().find("us")->guide("us/home-door", {"en"}));
}

}  // namespace
}  // namespace amparo::view
