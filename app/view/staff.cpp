// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/staff.h"

#include <QCoreApplication>

#include "view/kiosk.h"
#include "view/paper_size.h"
#include "view/press.h"
#include "view/press_text.h"
#include "view/session.h"
#include "view/text.h"

namespace amparo::view {

Staff::~Staff() {
    if (attached() && kiosk() != nullptr) {
        kiosk()->staff_here = false;
    }
}

Kiosk* Staff::kiosk() const {
    return services().kiosk;
}

void Staff::load() {
    if (kiosk() == nullptr || step_ == Open) {
        emit changedState();
        return;
    }
    ask();
    if (kiosk()->settings_unreadable) {
        //: For the staff of a kiosk.
        problem_ =
            tr("The settings of this kiosk could not be read. The usual ones hold until you change one.");
    }
    emit changedState();
}

void Staff::ask() {
    go_to(kiosk()->pin.kept() ? Number : NewNumber, {});
}

void Staff::go_to(Step step, const QString& problem) {
    step_ = step;
    problem_ = problem;
    done_.clear();
    kiosk()->staff_here = step == Open;
    emit changedState();
}

void Staff::enter(const QString& digits) {
    if (kiosk() == nullptr || step_ == Open) {
        return;
    }
    const std::string typed = to_utf8(digits);
    if (step_ == NewNumber) {
        choose(typed);
    } else if (step_ == Again) {
        keep(typed);
    } else if (const auto right = kiosk()->pin.check(typed); right) {
        come_in(typed);
    } else {
        go_to(Number, sentence(right.error()));
    }
}

void Staff::choose(const std::string& digits) {
    if (const auto fault = store::Pin::refuses(digits)) {
        go_to(NewNumber, sentence(*fault));
        return;
    }
    chosen_ = digits;
    go_to(Again, {});
}

void Staff::keep(const std::string& digits) {
    if (digits != chosen_) {
        //: After somebody typed a new number twice.
        go_to(NewNumber, tr("The two numbers are not the same. Choose one again."));
        return;
    }
    store::Pin& pin = kiosk()->pin;
    const auto kept = pin.kept() ? pin.change(number_, digits) : pin.set(digits);
    if (kept) {
        come_in(digits);
    } else {
        go_to(NewNumber, sentence(kept.error()));
    }
}

void Staff::come_in(const std::string& digits) {
    number_ = digits;
    chosen_.clear();
    go_to(Open, {});
}

void Staff::changeNumber() {
    if (step_ == Open) {
        go_to(NewNumber, {});
    }
}

QString Staff::sentence(store::PinFault fault) const {
    switch (fault) {
        case store::PinFault::too_short:
        case store::PinFault::too_long:
        case store::PinFault::not_digits:
            //: After the staff of a kiosk chose a number.
            return tr("Use six digits or more.");
        case store::PinFault::too_easy:
            //: After the staff of a kiosk chose a number such as 111111 or 123456.
            return tr("This number is easy to guess. Choose another one.");
        case store::PinFault::wrong:
            //: After somebody typed the number of the staff.
            return tr("This is not the number.");
        case store::PinFault::wait:
            //: After several wrong numbers. %1 is a number from 1 to 60.
            return tr("Too many wrong numbers. Seconds to wait: %1").arg(kiosk()->pin.wait().count());
        case store::PinFault::damaged:
            //: After somebody typed the number of the staff.
            return tr("The file with the number is damaged. Whoever looks after this machine can delete it.");
        default:
            //: For the staff of a kiosk.
            return tr("It could not be saved on this device.");
    }
}

template <typename Value>
Value Staff::decided(Value KioskSettings::*what) const {
    return attached() && kiosk() != nullptr ? kiosk()->settings.*what : Value();
}

int Staff::idle_seconds() const {
    return decided(&KioskSettings::idle_seconds);
}

int Staff::pages_per_visit() const {
    return decided(&KioskSettings::pages_per_visit);
}

bool Staff::sound() const {
    return decided(&KioskSettings::sound);
}

bool Staff::night() const {
    return decided(&KioskSettings::night);
}

int Staff::night_from() const {
    return decided(&KioskSettings::night_from);
}

int Staff::night_until() const {
    return decided(&KioskSettings::night_until);
}

bool Staff::take_news() const {
    return decided(&KioskSettings::take_news);
}

int Staff::switch_seconds() const {
    return decided(&KioskSettings::switch_seconds);
}

void Staff::set_idle_seconds(int seconds) {
    decide(&KioskSettings::idle_seconds, seconds);
}

void Staff::set_pages_per_visit(int pages) {
    decide(&KioskSettings::pages_per_visit, pages);
}

void Staff::set_sound(bool sound) {
    decide(&KioskSettings::sound, sound);
}

void Staff::set_night(bool night) {
    decide(&KioskSettings::night, night);
}

void Staff::set_night_from(int hour) {
    decide(&KioskSettings::night_from, hour);
}

void Staff::set_night_until(int hour) {
    decide(&KioskSettings::night_until, hour);
}

void Staff::set_take_news(bool take) {
    decide(&KioskSettings::take_news, take);
}

void Staff::set_switch_seconds(int seconds) {
    decide(&KioskSettings::switch_seconds, seconds);
}

template <typename Value>
void Staff::decide(Value KioskSettings::*what, Value value) {
    if (step_ != Open) {
        return;
    }
    KioskSettings settings = kiosk()->settings;
    settings.*what = value;
    if (!settings.possible()) {
        return;
    }
    problem_ = kiosk()->decide(settings) ? QString() : sentence(store::PinFault::not_saved);
    emit changedState();
}

void Staff::testPrinter() {
    if (step_ != Open || services().press == nullptr) {
        return;
    }
    const Session& session = services().session;
    Handout page;
    //: The words of a page that tests a kiosk's printer.
    page.title = {{tr("This is a test page."), session.language(), session.mirrored()}};
    page.right_to_left = session.mirrored();
    Press& press = *services().press;
    const auto printers = press.printers();
    const auto pdf = press.pdf(page, Form::page, paper_of(session.language(), session.jurisdiction()));
    done_.clear();
    if (!printers || printers->empty()) {
        problem_ = press_text(printers ? PressFault::no_service : printers.error());
    } else if (!pdf) {
        problem_ = press_text(pdf.error());
    } else {
        const Printed printed = print_on(press, printers->front(), *pdf);
        problem_ = printed.problem;
        done_ = printed.done;
    }
    emit changedState();
}

void Staff::shutDown() {
    if (step_ == Open) {
        QCoreApplication::exit(static_cast<int>(KioskEnd::shut_down));
    }
}

void Staff::restart() {
    if (step_ == Open) {
        QCoreApplication::exit(static_cast<int>(KioskEnd::restart));
    }
}

}  // namespace amparo::view
