// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <chrono>
#include <memory>
#include <string>
#include <string_view>

#include "base/date.h"

namespace amparo::view {

// How dates, times and lists are written for somebody who reads one language and lives in one country:
// Spanish in the United States is es-US. Always the Gregorian calendar, as the law uses it. `zone` is an IANA
// name; empty is the zone of this device. Copies share what ICU made for them, so one belongs to one thread.
class ReaderLocale {
  public:
    using Moment = std::chrono::system_clock::time_point;

    ReaderLocale(const QString& language, const QString& jurisdiction);

    // "November 23, 2026"
    [[nodiscard]] QString date(const base::Date& date) const;
    // The same for an ISO date; anything else ("1980", "undated") comes back as it is.
    [[nodiscard]] QString date(std::string_view text) const;
    // "8:00 PM"
    [[nodiscard]] QString time(Moment moment, const std::string& zone) const;
    // "in 40 minutes"
    [[nodiscard]] QString in_minutes(int minutes) const;
    // "Monday"
    [[nodiscard]] QString weekday(Moment moment, const std::string& zone) const;
    // "Mon" for 0, up to "Sun" for 6.
    [[nodiscard]] QString short_weekday(int from_monday) const;
    // "New York" for America/New_York.
    [[nodiscard]] QString city(const std::string& zone) const;
    // "United States" for "us"; empty for a code that is no country's.
    [[nodiscard]] QString territory(const std::string& code) const;
    // "English, Spanish, and Arabic"
    [[nodiscard]] QString list(const QStringList& items) const;

  private:
    struct Formats;
    std::shared_ptr<Formats> formats_;
};

// The day of a moment on a calendar in that zone, counted from 1 January 1970.
[[nodiscard]] int local_day(ReaderLocale::Moment moment, const std::string& zone);
// Minutes by which that zone is ahead of UTC at a moment.
[[nodiscard]] int utc_offset(ReaderLocale::Moment moment, const std::string& zone);

}  // namespace amparo::view
