// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/staff.h"

#include <QCoreApplication>
#include <QTimer>

#include "store/start_count.h"
#include "view/import.h"
#include "view/jurisdiction_list.h"
#include "view/kiosk.h"
#include "view/languages.h"
#include "view/offered.h"
#include "view/staff_report.h"
#include "view_test.h"

namespace amparo::view {
namespace {

using testing::Contains;
using testing::Not;

const QString number = QStringLiteral("350719");

class StaffTest : public ViewTest {
  protected:
    void SetUp() override {
        ViewTest::SetUp();
        start_kiosk();
    }
    // The kiosk as it is after a visit, or after somebody pulled its plug.
    void start_kiosk() {
        kiosk_.emplace(folder(), clock_, store::PinCost{1, 8192});
        services().kiosk = &*kiosk_;
    }
    Staff& open(Staff& staff) {
        declare(staff);
        staff.enter(number);
        staff.enter(number);
        EXPECT_EQ(staff.step(), Staff::Open);
        return staff;
    }
    [[nodiscard]] std::filesystem::path folder() const { return data_folder_.path() / "kiosk"; }
    [[nodiscard]] KioskSettings decided() const { return KioskSettingsFile(folder()).read().value(); }

    std::optional<Kiosk> kiosk_;
};

TEST_F(StaffTest, WhoeverComesFirstChoosesTheNumber) {
    Staff staff;
    declare(staff);
    EXPECT_EQ(staff.step(), Staff::NewNumber);
    staff.enter("123456");
    EXPECT_EQ(staff.problem(), "This number is easy to guess. Choose another one.");
    staff.enter("3507");
    EXPECT_EQ(staff.problem(), "Use six digits or more.");
    staff.enter(number);
    EXPECT_EQ(staff.step(), Staff::Again);
    staff.enter("350718");
    EXPECT_EQ(staff.problem(), "The two numbers are not the same. Choose one again.");
    EXPECT_EQ(staff.step(), Staff::NewNumber);
    staff.enter(number);
    staff.enter(number);
    EXPECT_EQ(staff.step(), Staff::Open);
    EXPECT_EQ(staff.problem(), "");
}

TEST_F(StaffTest, TheNextVisitIsAskedForIt) {
    {
        Staff staff;
        open(staff);
        EXPECT_TRUE(kiosk_->staff_here);
    }
    EXPECT_FALSE(kiosk_->staff_here);
    start_kiosk();
    Staff staff;
    declare(staff);
    EXPECT_EQ(staff.step(), Staff::Number);
    for (int i = 0; i < 3; ++i) {
        staff.enter("350718");
        EXPECT_EQ(staff.problem(), "This is not the number.");
    }
    staff.enter(number);
    EXPECT_EQ(staff.problem(), "Too many wrong numbers. Seconds to wait: 1");
    clock_.set(clock_.now() + std::chrono::seconds(1));
    staff.enter(number);
    EXPECT_EQ(staff.step(), Staff::Open);
}

TEST_F(StaffTest, ChangesTheNumber) {
    Staff staff;
    open(staff).changeNumber();
    EXPECT_FALSE(kiosk_->staff_here);
    staff.enter("774411");
    staff.enter("774411");
    EXPECT_EQ(staff.step(), Staff::Open);
    start_kiosk();
    EXPECT_TRUE(kiosk_->pin.check("774411"));
}

TEST_F(StaffTest, NothingIsDecidedFromOutside) {
    Staff staff;
    declare(staff);
    staff.set_idle_seconds(120);
    staff.set_sound(false);
    staff.changeNumber();
    staff.testPrinter();
    Offered languages;
    declare(languages);
    languages.toggle(0);
    EXPECT_EQ(decided(), KioskSettings());
    EXPECT_TRUE(press_.printed.isEmpty());
    Import import;
    declare(import);
    EXPECT_FALSE(import.possible());
    import.examine(
        from_utf8(stick_.write("us.amparo", test::sample_pack(signer_, "us", 2026112401)).string()));
    EXPECT_FALSE(import.offered());
}

TEST_F(StaffTest, TakesANewerPackInWithoutARestart) {
    Staff staff;
    open(staff);
    Import import;
    declare(import);
    import.examine(
        from_utf8(stick_.write("us.amparo", test::sample_pack(signer_, "us", 2026112401)).string()));
    import.accept();
    EXPECT_EQ(store_->library().find("us")->info().version, 2026112401);
}

TEST_F(StaffTest, KeepsWhatTheyDecideWithinBounds) {
    Staff staff;
    open(staff);
    staff.set_idle_seconds(120);
    staff.set_pages_per_visit(5);
    staff.set_sound(false);
    staff.set_night(true);
    staff.set_night_from(23);
    staff.set_night_until(0);
    staff.set_take_news(true);
    staff.set_switch_seconds(3);
    EXPECT_EQ(decided(), (KioskSettings{120, 5, {}, {}, false, true, 23, 0, true, 3}));
    staff.set_night_from(24);
    EXPECT_EQ(staff.night_from(), 23);
    staff.set_idle_seconds(5);
    staff.set_pages_per_visit(-1);
    EXPECT_EQ(decided().idle_seconds, 120);
    EXPECT_EQ(staff.pages_per_visit(), 5);
}

TEST_F(StaffTest, SaysThatTheSettingsCannotBeRead) {
    std::filesystem::create_directory(folder());
    data_folder_.write("kiosk/settings", "idle_seconds = soon\n");
    start_kiosk();
    Staff staff;
    declare(staff);
    EXPECT_TRUE(staff.problem().startsWith("The settings of this kiosk could not be read."));
    EXPECT_EQ(staff.idle_seconds(), 60);
}

TEST_F(StaffTest, VisitorsAreOfferedWhatIsLeft) {
    Staff staff;
    open(staff);
    Offered offered;
    declare(offered);
    const int all = offered.count();
    ASSERT_GT(all, 2);
    for (int row = 0; row < all; ++row) {
        EXPECT_TRUE(offered.index(row).data(Offered::OfferedRole).toBool());
        if (text(offered, row, Offered::NameRole) != QStringLiteral("Español")) {
            offered.toggle(row);
        }
    }
    EXPECT_EQ(decided().languages, std::vector<std::string>{"es"});
    for (int row = 0; row < all; ++row) {
        if (text(offered, row, Offered::NameRole) == QStringLiteral("Español")) {
            offered.toggle(row);
            EXPECT_TRUE(offered.index(row).data(Offered::OfferedRole).toBool()) << "the last one";
        }
    }
    session().offer(decided().languages, {});
    session().start_anew();
    Languages visitors;
    declare(visitors);
    ASSERT_EQ(visitors.count(), 1);
    EXPECT_EQ(text(visitors, 0, Languages::TagRole), "es");
    EXPECT_EQ(session().language(), "es");
}

TEST_F(StaffTest, WhatIsNotHereNarrowsNothingDown) {
    session().offer({"xx"}, {"zz"});
    EXPECT_EQ(session().offered_countries(), store_->library().jurisdictions());
    EXPECT_EQ(session().offered_languages(), session().languages());
}

TEST_F(StaffTest, PrintsATestPage) {
    Staff staff;
    open(staff);
    press_.no_printers = true;
    staff.testPrinter();
    EXPECT_TRUE(staff.problem().startsWith("No printer is set up on this device."));
    press_.no_printers = false;
    press_.known = {{"laser", "Laser in the hall", Printer::State::no_paper}};
    staff.testPrinter();
    EXPECT_EQ(press_.printed, QStringList("laser"));
    EXPECT_EQ(staff.done(), "Sent to Laser in the hall. Take the pages with you.");
    EXPECT_EQ(staff.problem(), "It has no paper. Put some in.");
}

TEST_F(StaffTest, EndsTheProgramWithACodeThatSaysWhy) {
    Staff staff;
    open(staff);
    QTimer::singleShot(0, &staff, &Staff::shutDown);
    EXPECT_EQ(QCoreApplication::exec(), 10);
    QTimer::singleShot(0, &staff, &Staff::restart);
    EXPECT_EQ(QCoreApplication::exec(), 11);
}

TEST_F(StaffTest, NamesTheNumbersThatNobodyCheckedForAYear) {
    StaffReport numbers;
    numbers.set_numbers(true);
    declare(numbers);
    EXPECT_EQ(numbers.count(), 0);
    clock_.set(clock_.now() + std::chrono::hours(24 * 400));
    StaffReport later;
    later.set_numbers(true);
    declare(later);
    ASSERT_GT(later.count(), 0);
    EXPECT_TRUE(text(later, 0, StaffReport::TextRole).contains("source read on"));
}

TEST_F(StaffTest, TellsHowTheMachineIs) {
    store::count_start(folder());
    EXPECT_FALSE(std::filesystem::exists(folder())) << "nobody has set it up yet";
    Staff staff;
    open(staff);
    store::count_start(folder());
    store::count_start(folder());
    StaffReport report;
    declare(report);
    QStringList lines;
    for (int row = 0; row < report.count(); ++row) {
        lines.append(text(report, row, StaffReport::TextRole));
    }
    EXPECT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines.contains("Starts of the program since it was set up: 2"));
    EXPECT_THAT(lines, Not(Contains("Memory of the program: 0 MB")));
    data_folder_.write("kiosk/starts", "99999999999999");
    EXPECT_EQ(store::starts(folder()), 0);
}

}  // namespace
}  // namespace amparo::view
