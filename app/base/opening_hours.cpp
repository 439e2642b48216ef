// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/opening_hours.h"

#include <unicode/gregocal.h>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>

#include "base/date.h"
#include "base/holidays.h"

namespace amparo::base {
namespace {

using TimePoint = std::chrono::system_clock::time_point;

constexpr int day_minutes = 24 * 60;
constexpr int week_minutes = 7 * day_minutes;
constexpr int days_seen_back = 2;   // a span that began the day before may still run
constexpr int days_seen_ahead = 9;  // beyond one week, so that every weekly change is seen

struct OpenTime {
    TimePoint begin;
    TimePoint end;
};

std::unique_ptr<icu::TimeZone> time_zone(const std::string& name) {
    const auto id = icu::UnicodeString::fromUTF8(name);
    UErrorCode status = U_ZERO_ERROR;
    UBool is_system = false;
    icu::UnicodeString canonical;
    icu::TimeZone::getCanonicalID(id, canonical, is_system, status);
    if (U_FAILURE(status) || !is_system) return nullptr;
    return std::unique_ptr<icu::TimeZone>(icu::TimeZone::createTimeZone(id));
}

// "US" for America/New_York; empty where ICU knows no single country.
std::string country_of(const std::string& zone) {
    UErrorCode status = U_ZERO_ERROR;
    std::array<char, 4> region{};
    icu::TimeZone::getRegion(icu::UnicodeString::fromUTF8(zone), region.data(), region.size(), status);
    return U_SUCCESS(status) && region[0] >= 'A' ? std::string(region.data()) : std::string();
}

UDate to_icu(TimePoint moment) {
    return static_cast<UDate>(
        std::chrono::duration_cast<std::chrono::milliseconds>(moment.time_since_epoch()).count());
}

TimePoint from_icu(UDate date) {
    return TimePoint(std::chrono::milliseconds(static_cast<std::int64_t>(date)));
}

// The wall clock of a zone around one moment. ICU sets a time that daylight saving skips or repeats as its
// Calendar documents: one hour later, and the second of the two.
class LocalDays {
  public:
    static std::optional<LocalDays> around(TimePoint moment, const std::string& zone) {
        auto adopted = time_zone(zone);
        if (!adopted) return std::nullopt;
        UErrorCode status = U_ZERO_ERROR;
        LocalDays days;
        days.calendar_ = std::make_unique<icu::GregorianCalendar>(adopted.release(), status);
        days.calendar_->setTime(to_icu(moment), status);
        days.weekday_ = (days.calendar_->get(UCAL_DAY_OF_WEEK, status) + 5) % 7;
        days.year_ = days.calendar_->get(UCAL_YEAR, status);
        days.month_ = days.calendar_->get(UCAL_MONTH, status);
        days.day_ = days.calendar_->get(UCAL_DATE, status);
        if (U_FAILURE(status)) return std::nullopt;
        return days;
    }

    // Of the day that lies `offset` days from today; 0 is Monday.
    [[nodiscard]] std::size_t weekday(int offset) const {
        return static_cast<std::size_t>((weekday_ + offset % 7 + 7) % 7);
    }
    [[nodiscard]] Date date(int offset) const { return Date{year_, month_ + 1, day_}.plus_days(offset); }

    // The moment when clocks show `minutes` after the midnight of the day that lies `offset` days from today.
    [[nodiscard]] TimePoint at(int offset, int minutes) const {
        UErrorCode status = U_ZERO_ERROR;
        calendar_->clear();
        calendar_->set(year_, month_, day_ + offset, minutes / 60, minutes % 60);
        return from_icu(calendar_->getTime(status));
    }

  private:
    std::unique_ptr<icu::GregorianCalendar> calendar_;
    int weekday_ = 0;
    int year_ = 0;
    int month_ = 0;
    int day_ = 0;
};

// In time order, those that touch or overlap joined.
std::vector<OpenTime> joined(std::vector<OpenTime> times) {
    std::sort(times.begin(), times.end(),
              [](const OpenTime& a, const OpenTime& b) { return a.begin < b.begin; });
    std::vector<OpenTime> out;
    for (const OpenTime& time : times) {
        if (!out.empty() && time.begin <= out.back().end) {
            out.back().end = std::max(out.back().end, time.end);
        } else {
            out.push_back(time);
        }
    }
    return out;
}

bool covers_every_minute(const WeekTimes& week) {
    std::vector<bool> covered(week_minutes);
    for (int day = 0; day < static_cast<int>(week.days.size()); ++day) {
        for (const TimeSpan& span : week.days[static_cast<std::size_t>(day)]) {
            for (int minute = span.begin; minute < span.end; ++minute) {
                covered[static_cast<std::size_t>((day * day_minutes + minute) % week_minutes)] = true;
            }
        }
    }
    return std::find(covered.begin(), covered.end(), false) == covered.end();
}

}  // namespace

Result<OpeningHours, OpeningHours::Error> OpeningHours::parse(std::string_view text, std::string_view zone) {
    OpeningHours hours;
    hours.zone_ = zone;
    hours.always_ = text == "24/7";
    hours.known_ = text != "unknown";
    const bool weekly = hours.known_ && !hours.always_;
    if ((weekly || !zone.empty()) && !time_zone(hours.zone_)) return failure(Error::unknown_zone);
    if (!weekly) return hours;
    auto week = parse_week(text);
    if (!week) return failure(Error::syntax);
    hours.week_ = *std::move(week);
    hours.country_ = country_of(hours.zone_);
    hours.always_ = covers_every_minute(hours.week_) && !hours.week_.holiday;
    return hours;
}

bool OpeningHours::always() const {
    return always_;
}

bool OpeningHours::known() const {
    return known_;
}

bool OpeningHours::never() const {
    const auto empty = [](const std::vector<TimeSpan>& times) { return times.empty(); };
    return known_ && !always_ && std::all_of(week_.days.begin(), week_.days.end(), empty) &&
           empty(week_.holiday.value_or(std::vector<TimeSpan>()));
}

OpeningHours::Status OpeningHours::status(std::chrono::system_clock::time_point moment) const {
    if (!known_) return {};
    if (always_) return {State::open, std::nullopt};
    const auto days = LocalDays::around(moment, zone_);
    if (!days) return {};
    std::vector<OpenTime> times;
    for (int offset = -days_seen_back; offset <= days_seen_ahead; ++offset) {
        const bool by_holiday = week_.holiday && is_public_holiday(country_, days->date(offset));
        for (const TimeSpan& span : by_holiday ? *week_.holiday : week_.days[days->weekday(offset)]) {
            times.push_back({days->at(offset, span.begin), days->at(offset, span.end)});
        }
    }
    const bool unsure = !week_.holiday && is_public_holiday(country_, days->date(0));
    for (const OpenTime& time : joined(std::move(times))) {
        if (moment < time.begin) return {State::closed, time.begin, unsure};
        if (moment < time.end) return {State::open, time.end, unsure};
    }
    return {State::closed, std::nullopt, unsure};
}

}  // namespace amparo::base
