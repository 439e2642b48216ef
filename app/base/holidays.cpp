// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/holidays.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <span>

namespace amparo::base {
namespace {

using std::chrono::sys_days;
using std::chrono::weekday;

constexpr weekday monday(1);
constexpr weekday thursday(4);
constexpr weekday saturday(6);
constexpr weekday sunday(0);

struct MonthDay {
    int month = 0;
    int day = 0;
    bool operator==(const MonthDay&) const = default;
};

// Counted from 1; -1 is the last one of the month.
struct WeekdayOfMonth {
    int month = 0;
    weekday day;
    int count = 0;
};

// 5 U.S.C. § 6103(a): the legal public holidays of the United States.
constexpr std::array us_days{MonthDay{1, 1}, MonthDay{6, 19}, MonthDay{7, 4}, MonthDay{11, 11},
                             MonthDay{12, 25}};
constexpr std::array us_weekdays{WeekdayOfMonth{1, monday, 3},  WeekdayOfMonth{2, monday, 3},
                                 WeekdayOfMonth{5, monday, -1}, WeekdayOfMonth{9, monday, 1},
                                 WeekdayOfMonth{10, monday, 2}, WeekdayOfMonth{11, thursday, 4}};

// Germany: 3 October by Art. 2(2) of the Unification Treaty (Einigungsvertrag); the others because the law on
// holidays of each of the sixteen states names them.
constexpr std::array de_days{MonthDay{1, 1}, MonthDay{5, 1}, MonthDay{10, 3}, MonthDay{12, 25},
                             MonthDay{12, 26}};
constexpr std::array de_from_easter{-2, 1, 39, 50};  // Good Friday, Easter Monday, Ascension, Whit Monday

// Austria: § 7(2) Arbeitsruhegesetz.
constexpr std::array at_days{MonthDay{1, 1},  MonthDay{1, 6},   MonthDay{5, 1},
                             MonthDay{8, 15}, MonthDay{10, 26}, MonthDay{11, 1},
                             MonthDay{12, 8}, MonthDay{12, 25}, MonthDay{12, 26}};
constexpr std::array at_from_easter{1, 39, 50, 60};  // Easter Monday, Ascension, Whit Monday, Corpus Christi

sys_days to_days(const Date& date) {
    return std::chrono::year{date.year} / std::chrono::month{static_cast<unsigned>(date.month)} /
           std::chrono::day{static_cast<unsigned>(date.day)};
}

// Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8).
sys_days easter(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return to_days({year, f / 31, f % 31 + 1});
}

bool names(std::span<const MonthDay> days, const Date& date) {
    return std::find(days.begin(), days.end(), MonthDay{date.month, date.day}) != days.end();
}

bool after_easter(std::span<const int> offsets, const Date& date) {
    const auto days = (to_days(date) - easter(date.year)).count();
    return std::find(offsets.begin(), offsets.end(), days) != offsets.end();
}

bool is(const WeekdayOfMonth& wanted, const Date& date) {
    const bool last = date.plus_days(7).month != date.month;
    return date.month == wanted.month && weekday(to_days(date)) == wanted.day &&
           (wanted.count < 0 ? last : (date.day - 1) / 7 + 1 == wanted.count);
}

// § 6103(b)(1): what falls on a Saturday is kept on the Friday before. Executive Order 11582, section 3: what
// falls on a Sunday is kept on the Monday after.
bool is_kept_in_us(const Date& date) {
    const weekday day(to_days(date));
    const Date tomorrow = date.plus_days(1);
    const Date yesterday = date.plus_days(-1);
    return (day == saturday - std::chrono::days(1) && names(us_days, tomorrow)) ||
           (day == sunday + std::chrono::days(1) && names(us_days, yesterday));
}

}  // namespace

bool is_public_holiday(std::string_view country, const Date& date) {
    if (country == "US") {
        return names(us_days, date) || is_kept_in_us(date) ||
               std::any_of(us_weekdays.begin(), us_weekdays.end(),
                           [&](const WeekdayOfMonth& one) { return is(one, date); });
    }
    if (country == "DE") return names(de_days, date) || after_easter(de_from_easter, date);
    if (country == "AT") return names(at_days, date) || after_easter(at_from_easter, date);
    return false;
}

}  // namespace amparo::base
