// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/hotline_list.h"

#include "view/needs.h"
#include "view_test.h"

namespace amparo::view {
namespace {

using namespace std::chrono_literals;

class HotlineListTest : public ViewTest {
  protected:
    void SetUp() override {
        ViewTest::SetUp();
        list_.emplace();
        declare(*list_);
    }
    void TearDown() override { list_.reset(); }
    // The list on the sample with one thing changed in it.
    void list_after(const std::string& change) {
        list_.reset();
        test::PackBuilder builder;
        test::fill_sample(builder);
        builder.run(change);
        packs_folder_.write("us.amparo", signer_.pack(builder.bytes(), test::sample_seal()));
        open();
        list_.emplace();
        declare(*list_);
    }
    [[nodiscard]] QString of_office(HotlineList::Role role) const {
        for (int i = 0; i < list_->count(); ++i) {
            if (text(*list_, i, HotlineList::HotlineIdRole) == "us-office") {
                return text(*list_, i, role);
            }
        }
        return {};
    }
    std::optional<HotlineList> list_;
};

TEST_F(HotlineListTest, ShowsNumbersAsPeopleReadThem) {
    ASSERT_EQ(list_->count(), 2);
    EXPECT_EQ(text(*list_, 0, HotlineList::NumberRole), "1-844-363-1423");
    EXPECT_EQ(text(*list_, 0, HotlineList::NumberUriRole), "tel:+18443631423");
    const auto* numbers = list_->index(0).data(HotlineList::NumbersRole).value<NumberList*>();
    ASSERT_NE(numbers, nullptr);
    EXPECT_EQ(numbers->count(), 2);
    EXPECT_EQ(text(*numbers, 1, NumberList::NumberRole), "911");
    EXPECT_EQ(text(*list_, 0, HotlineList::LanguagesRole), "English and Spanish");
}

TEST_F(HotlineListTest, ALineWithOnlyATextTelephoneHasNoNumberToRing) {
    EXPECT_EQ(of_office(HotlineList::NumberRole), "");
}

TEST_F(HotlineListTest, SaysHonestlyHowWellANumberIsKnown) {
    EXPECT_EQ(text(*list_, 0, HotlineList::CheckedTextRole),
              "Source read on November 23, 2026. Nobody has rung it yet.");
    EXPECT_EQ(
        of_office(HotlineList::CheckedTextRole),
        "Source read on November 23, 2026. Somebody rang it on November 20, 2026. Found on other people's "
        "lists only.");
    EXPECT_EQ(text(*list_, 0, HotlineList::ConfidentialTextRole), "Not a lawyer's office.");
}

TEST_F(HotlineListTest, TellsOpenAndClosedAsTheClockGoesOn) {
    EXPECT_EQ(text(*list_, 0, HotlineList::StateTextRole), "Open day and night");
    EXPECT_EQ(of_office(HotlineList::StateRole), "open");
    EXPECT_EQ(of_office(HotlineList::StateTextRole), QString::fromUtf8("Open now, until 5:00\u202FPM"));
    clock_.set(clock_.now() + 8h);
    list_->refresh();
    EXPECT_EQ(of_office(HotlineList::StateRole), "closed");
    EXPECT_EQ(of_office(HotlineList::StateTextRole), QString::fromUtf8("Closed, opens Tuesday 9:00\u202FAM"));
}

TEST_F(HotlineListTest, NarrowsByNeedLanguageAndTime) {
    list_->set_need("detained");
    EXPECT_EQ(list_->count(), 2);
    list_->set_need("crisis");
    EXPECT_EQ(list_->count(), 0);
    list_->set_need("");
    list_->set_language("fa");
    EXPECT_EQ(list_->count(), 0);
    list_->set_language("es-MX");
    EXPECT_EQ(list_->count(), 2);
    list_->set_only({"us-office"});
    EXPECT_EQ(list_->count(), 1);
    list_->set_open_now(true);
    EXPECT_EQ(list_->count(), 1);
    clock_.set(clock_.now() + 8h);
    list_->refresh();
    EXPECT_EQ(list_->count(), 0);
}

TEST_F(HotlineListTest, WithAWrongClockOpenAndClosedAreNotKnown) {
    clock_.set(std::chrono::system_clock::time_point(1h));
    list_->refresh();
    EXPECT_EQ(of_office(HotlineList::StateRole), "unknown");
    EXPECT_EQ(text(*list_, 0, HotlineList::StateRole), "open");  // day and night needs no clock
}

TEST_F(HotlineListTest, OffersOnlyNeedsThatSomebodyServes) {
    Needs needs;
    declare(needs);
    ASSERT_EQ(needs.count(), 2);
    EXPECT_EQ(text(needs, 0, Needs::NeedRole), "raid");
    EXPECT_EQ(text(needs, 1, Needs::LabelRole), "Somebody is detained");
}

TEST_F(HotlineListTest, PutsWhoAnswersNowFirst) {
    using std::chrono::sys_days;
    clock_.set(sys_days{std::chrono::year{2026} / 11 / 22} + 15h);  // a Sunday
    list_.emplace();
    declare(*list_);
    EXPECT_EQ(text(*list_, 0, HotlineList::HotlineIdRole), "us-hotline");
    EXPECT_EQ(text(*list_, 1, HotlineList::StateRole), "closed");
}

TEST_F(HotlineListTest, PutsAHelperBeforeAnOffice) {
    list_after("UPDATE hotline SET operator = 'government' WHERE slug = 'us-hotline'");
    EXPECT_EQ(text(*list_, 0, HotlineList::HotlineIdRole), "us-office");
}

TEST_F(HotlineListTest, PutsTheWholeCountryBeforeOnePlace) {
    list_after("UPDATE hotline SET scope = 'New York' WHERE slug = 'us-hotline'");
    EXPECT_EQ(text(*list_, 0, HotlineList::HotlineIdRole), "us-office");
}

TEST_F(HotlineListTest, PutsTheNumbersOfTheGuideThatOneComesFromFirst) {
    list_->set_situation("us/home-door");
    EXPECT_EQ(list_->situation_title(), "Officers at my door");
    EXPECT_EQ(text(*list_, 0, HotlineList::HotlineIdRole), "us-hotline");
    EXPECT_EQ(list_->count(), 2);  // the others stay
    list_->set_situation("us/no-such-guide");
    EXPECT_EQ(list_->situation_title(), "");
    EXPECT_EQ(list_->count(), 2);
}

TEST_F(HotlineListTest, AGuideOfAnotherCountryHasTheNumbersOfThatCountry) {
    list_.reset();
    packs_folder_.write("at.amparo", test::sample_pack(signer_, "at", 2026112301));
    open();
    session().set_jurisdiction("us");
    list_.emplace();
    list_->set_situation("at/home-door");
    declare(*list_);
    EXPECT_EQ(text(*list_, 0, HotlineList::HotlineIdRole), "at-hotline");
    EXPECT_EQ(list_->situation_title(), "Officers at my door");
}

TEST_F(HotlineListTest, WarnsBeforeOneSpeaksAndTellsTheNumberForOtherCountries) {
    EXPECT_EQ(text(*list_, 0, HotlineList::WarningRole), "Calls are not confidential.");
    EXPECT_EQ(text(*list_, 0, HotlineList::AbroadTextRole),
              "From another country try +1 844 363 1423. Nobody has checked whether it works.");
}

}  // namespace
}  // namespace amparo::view
