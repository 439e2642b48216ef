// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/reader_locale.h"

#include <unicode/dtfmtsym.h>
#include <unicode/listformatter.h>
#include <unicode/localebuilder.h>
#include <unicode/locid.h>
#include <unicode/reldatefmt.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <vector>

#include "view/text.h"

namespace amparo::view {

namespace {

QString to_qstring(const icu::UnicodeString& text) {
    return QString::fromUtf16(text.getBuffer(), text.length());
}

icu::UnicodeString to_icu(const QString& text) {
    return {reinterpret_cast<const char16_t*>(text.utf16()), static_cast<std::int32_t>(text.size())};
}

UDate to_udate(ReaderLocale::Moment moment) {
    return std::chrono::duration<double, std::milli>(moment.time_since_epoch()).count();
}

std::unique_ptr<icu::TimeZone> zone_of(const std::string& zone) {
    return std::unique_ptr<icu::TimeZone>(zone.empty() ? icu::TimeZone::createDefault()
                                                       : icu::TimeZone::createTimeZone(zone.c_str()));
}

icu::Locale make_locale(const std::string& language, const std::string& jurisdiction) {
    UErrorCode status = U_ZERO_ERROR;
    icu::LocaleBuilder builder;
    builder.setLanguageTag(language);
    if (language.find('-') == std::string::npos) {
        builder.setRegion(jurisdiction);
    }
    icu::Locale locale = builder.build(status);
    // Not by the builder, which reads all of ICU's time zones to check one word.
    locale.setKeywordValue("calendar", "gregorian", status);
    return U_SUCCESS(status) != 0 ? locale : icu::Locale::getEnglish();
}

QString formatted(icu::DateFormat* format, UDate moment, const icu::TimeZone& zone) {
    if (format == nullptr) {
        return {};
    }
    format->setTimeZone(zone);
    icu::UnicodeString text;
    format->format(moment, text);
    return to_qstring(text);
}

double offset_in_milliseconds(ReaderLocale::Moment moment, const std::string& zone) {
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t raw = 0;
    std::int32_t daylight = 0;
    zone_of(zone)->getOffset(to_udate(moment), 0, raw, daylight, status);
    return static_cast<double>(raw) + static_cast<double>(daylight);
}

// Russian and Ukrainian may write "of the year" after it, as "г.", whose full stop would stand before that of
// a sentence.
QString without_abbreviation(const QString& date) {
    const auto space =
        std::find_if(date.crbegin(), date.crend(), [](QChar c) { return c.isSpace(); }).base() -
        date.cbegin();
    const bool abbreviated = space > 0 && date.endsWith(u'.') && date[space].isLetter();
    return abbreviated ? date.left(space - 1) : date;
}

}  // namespace

// ICU's formatters are slow to make and quick to use: each is made when it is first asked for, and kept,
// since a page asks for hundreds of dates.
struct ReaderLocale::Formats {
    explicit Formats(icu::Locale wanted) : locale(std::move(wanted)) {}

    icu::DateFormat* date() {
        if (!date_) {
            date_.reset(icu::DateFormat::createDateInstance(icu::DateFormat::kLong, locale));
        }
        return date_.get();
    }

    icu::DateFormat* time() {
        if (!time_) {
            time_.reset(icu::DateFormat::createTimeInstance(icu::DateFormat::kShort, locale));
        }
        return time_.get();
    }

    const icu::TimeZone& zone(const std::string& name) {
        std::unique_ptr<icu::TimeZone>& zone = zones_[name];
        if (!zone) {
            zone = zone_of(name);
        }
        return *zone;
    }

    const icu::Locale locale;

  private:
    std::unique_ptr<icu::DateFormat> date_;
    std::unique_ptr<icu::DateFormat> time_;
    std::map<std::string, std::unique_ptr<icu::TimeZone>> zones_;
};

ReaderLocale::ReaderLocale(const QString& language, const QString& jurisdiction)
    : formats_(std::make_shared<Formats>(make_locale(to_utf8(language), to_utf8(jurisdiction)))) {}

QString ReaderLocale::date(const base::Date& date) const {
    const std::chrono::sys_days day{std::chrono::year{date.year} /
                                    std::chrono::month{static_cast<unsigned>(date.month)} /
                                    std::chrono::day{static_cast<unsigned>(date.day)}};
    return without_abbreviation(formatted(formats_->date(), to_udate(day), *icu::TimeZone::getGMT()));
}

QString ReaderLocale::date(std::string_view text) const {
    const auto parsed = base::Date::parse(text);
    return parsed ? date(*parsed) : from_utf8(text);
}

QString ReaderLocale::time(Moment moment, const std::string& zone) const {
    return formatted(formats_->time(), to_udate(moment), formats_->zone(zone));
}

QString ReaderLocale::in_minutes(int minutes) const {
    UErrorCode status = U_ZERO_ERROR;
    const icu::RelativeDateTimeFormatter format(formats_->locale, status);
    icu::UnicodeString text;
    format.format(minutes, UDAT_DIRECTION_NEXT, UDAT_RELATIVE_MINUTES, text, status);
    return to_qstring(text);
}

QString ReaderLocale::weekday(Moment moment, const std::string& zone) const {
    UErrorCode status = U_ZERO_ERROR;
    icu::SimpleDateFormat format(icu::UnicodeString("EEEE"), formats_->locale, status);
    return formatted(&format, to_udate(moment), formats_->zone(zone));
}

QString ReaderLocale::short_weekday(int from_monday) const {
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(formats_->locale, status);
    std::int32_t count = 0;
    const icu::UnicodeString* names = symbols.getShortWeekdays(count);
    const int from_sunday = (from_monday + 1) % 7 + 1;  // ICU counts from 1, Sunday
    return from_sunday < count ? to_qstring(names[from_sunday]) : QString();
}

QString ReaderLocale::city(const std::string& zone) const {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::TimeZoneNames> names(
        icu::TimeZoneNames::createInstance(formats_->locale, status));
    icu::UnicodeString name;
    if (names) {
        names->getExemplarLocationName(icu::UnicodeString::fromUTF8(zone), name);
    }
    return to_qstring(name);
}

QString ReaderLocale::territory(const std::string& code) const {
    const icu::Locale there("", QString::fromStdString(code).toUpper().toLatin1().constData());
    icu::UnicodeString name;
    there.getDisplayCountry(formats_->locale, name);
    return to_qstring(name);
}

QString ReaderLocale::list(const QStringList& items) const {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::ListFormatter> format(
        icu::ListFormatter::createInstance(formats_->locale, status));
    std::vector<icu::UnicodeString> pieces;
    for (const QString& item : items) {
        pieces.push_back(to_icu(item));
    }
    icu::UnicodeString text;
    if (format) {
        format->format(pieces.data(), static_cast<std::int32_t>(pieces.size()), text, status);
    }
    return U_SUCCESS(status) != 0 ? to_qstring(text) : items.join(QStringLiteral(", "));
}

int utc_offset(ReaderLocale::Moment moment, const std::string& zone) {
    return static_cast<int>(offset_in_milliseconds(moment, zone) / 60'000);
}

int local_day(ReaderLocale::Moment moment, const std::string& zone) {
    constexpr double day_in_milliseconds = 86'400'000;
    return static_cast<int>(
        std::floor((to_udate(moment) + offset_in_milliseconds(moment, zone)) / day_in_milliseconds));
}

}  // namespace amparo::view
