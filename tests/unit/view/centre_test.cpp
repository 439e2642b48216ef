// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/centre_news.h"
#include "view/centre_offer.h"
#include "view/hotline_list.h"
#include "view/kiosk.h"
#include "view_test.h"

namespace amparo::view {
namespace {

constexpr std::string_view file =
    "centre: Casa Esperanza\n"
    "hours: Mo-Fr 09:00-17:00\n"
    "zone: America/New_York\n"
    "notices:\n"
    "  - Closed on Friday.\n"
    "hotlines:\n"
    "  - name: Legal desk\n"
    "    number: +12025550100\n"
    "    note: Ask for <b>Ana</b> & Bo.\n";

class CentreViewTest : public ViewTest {
  protected:
    void SetUp() override {
        ViewTest::SetUp();
        services().kiosk = &kiosk_;
        kiosk_.staff_here = true;
    }
    static QStringList lines(const CentreOffer& offer) {
        QStringList all;
        for (int row = 0; row < offer.count(); ++row) {
            all.append(text(offer, row, CentreOffer::TextRole));
        }
        return all;
    }

    Kiosk kiosk_{data_folder_.path() / "kiosk", clock_, {1, 8192}};
};

TEST_F(CentreViewTest, VisitorsSeeItOnlyAfterTheStaffHaveSeenIt) {
    stick_.write("amparo-centre.yaml", file);
    CentreOffer offer;
    declare(offer);
    offer.look();
    EXPECT_TRUE(offer.offered());
    EXPECT_EQ(lines(offer),
              QStringList({"Casa Esperanza", "Mo-Fr 09:00-17:00 America/New_York", "Closed on Friday.",
                           "Legal desk\n1-202-555-0100\nAsk for <b>Ana</b> & Bo."}));
    CentreNews before;
    declare(before);
    EXPECT_EQ(before.name(), "");

    stick_.write("amparo-centre.yaml", "centre: Somebody else\n");  // exchanged after they looked
    offer.accept();
    EXPECT_EQ(offer.problem(), "");
    EXPECT_EQ(offer.kept(), "Casa Esperanza");
    CentreNews news;
    declare(news);
    EXPECT_EQ(news.name(), "Casa Esperanza");
    EXPECT_EQ(news.notices(), QStringList("Closed on Friday."));
    EXPECT_TRUE(news.opening().contains("9:00"));

    offer.remove();
    EXPECT_EQ(offer.kept(), "");
    EXPECT_FALSE(Kiosk(kiosk_.folder, clock_).centre);
}

TEST_F(CentreViewTest, NumbersStandInAGroupOfTheirOwnAndAreMarked) {
    HotlineList reference;
    declare(reference);
    const int before = reference.count();
    ASSERT_TRUE(store::CentreFile(kiosk_.folder).keep(file));
    kiosk_.centre = store::CentreFile(kiosk_.folder).read();
    HotlineList again;
    declare(again);
    EXPECT_EQ(again.count(), before);
    HotlineList own;
    own.set_centre(true);
    declare(own);
    ASSERT_EQ(own.count(), 1);
    EXPECT_EQ(text(own, 0, HotlineList::OrganisationRole), "Legal desk");
    EXPECT_EQ(text(own, 0, HotlineList::NumberRole), "1-202-555-0100");
    EXPECT_EQ(text(own, 0, HotlineList::PurposeRole), "Ask for <b>Ana</b> & Bo.");
    EXPECT_EQ(text(own, 0, HotlineList::PublisherRole), "From Casa Esperanza, not from Amparo.");
    EXPECT_EQ(text(own, 0, HotlineList::CheckedTextRole), "");
}

TEST_F(CentreViewTest, AFaultNamesItsLineAndLeavesEverythingAsItIs) {
    ASSERT_TRUE(store::CentreFile(kiosk_.folder).keep(file));
    kiosk_.centre = store::CentreFile(kiosk_.folder).read();
    stick_.write("amparo-centre.yaml", "centre: A\nhotlines:\n  - name: x\n    number: soon\n");
    CentreOffer offer;
    declare(offer);
    offer.look();
    EXPECT_FALSE(offer.offered());
    EXPECT_EQ(offer.problem(), "Line 4: write a telephone number as +12025550100.");
    offer.accept();
    EXPECT_EQ(offer.kept(), "Casa Esperanza");
}

TEST_F(CentreViewTest, SaysThatThereIsNoFile) {
    CentreOffer offer;
    declare(offer);
    offer.look();
    EXPECT_EQ(offer.problem(), "There is no file called amparo-centre.yaml on a stick.");
    stick_.write("amparo-centre.yaml", "");
    offer.look();
    EXPECT_TRUE(offer.problem().startsWith("The file cannot be read"));
}

TEST_F(CentreViewTest, VisitorsChangeNothing) {
    stick_.write("amparo-centre.yaml", file);
    CentreOffer offer;
    declare(offer);
    offer.look();
    kiosk_.staff_here = false;
    offer.accept();
    offer.remove();
    offer.look();
    EXPECT_FALSE(kiosk_.centre);
    EXPECT_FALSE(std::filesystem::exists(kiosk_.folder));
}

TEST_F(CentreViewTest, ThereIsNoneOutsideOfAKiosk) {
    services().kiosk = nullptr;
    CentreNews news;
    declare(news);
    EXPECT_EQ(news.name(), "");
    HotlineList own;
    own.set_centre(true);
    declare(own);
    EXPECT_EQ(own.count(), 0);
}

}  // namespace
}  // namespace amparo::view
