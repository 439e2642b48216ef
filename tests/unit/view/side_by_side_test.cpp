// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/side_by_side.h"

#include "view_test.h"

namespace amparo::view {
namespace {

class SideBySideTest : public ViewTest {
  protected:
    void show(const QString& id) {
        page_.set_guide_id(id);
        declare(page_);
    }
    int row_of(const QString& own) {
        for (int row = 0; row < page_.count(); ++row) {
            if (text(page_, row, SideBySide::OwnRole) == own) return row;
        }
        return -1;
    }

    SideBySide page_;
};

TEST_F(SideBySideTest, PairsEachParagraphWithItsTranslation) {
    session().set_language("es");
    show("us/home-door");
    EXPECT_EQ(page_.other(), "en");
    const int row = row_of(QStringLiteral("En la puerta"));
    ASSERT_GE(row, 0);
    EXPECT_EQ(text(page_, row, SideBySide::OtherRole), "At the door");
    EXPECT_EQ(text(page_, row, SideBySide::OtherLanguageRole), "en");
}

TEST_F(SideBySideTest, OffersAnotherLanguageToWhoReadsTheOfficers) {
    show("us/home-door");
    EXPECT_EQ(page_.other(), "es");
}

TEST_F(SideBySideTest, KeepsTheChosenLanguageWhenTheReaderChangesTheirs) {
    show("us/home-door");
    page_.set_other("fa");
    session().set_language("es");
    EXPECT_EQ(page_.other(), "fa");
}

TEST_F(SideBySideTest, SaysWhatIsNotTranslated) {
    show("us/home-door");
    page_.set_other("fa");
    EXPECT_FALSE(page_.other_note().isEmpty());
    EXPECT_EQ(text(page_, 0, SideBySide::OtherLanguageRole), "en");
    EXPECT_FALSE(text(page_, 0, SideBySide::OtherStateTextRole).isEmpty());
}

TEST_F(SideBySideTest, AGuideThatIsNotThereIsSaidToBeMissing) {
    show("us/none");
    EXPECT_FALSE(page_.error().isEmpty());
    EXPECT_EQ(page_.count(), 0);
}

}  // namespace
}  // namespace amparo::view
