// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/opening_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>

#include "view/text.h"

namespace amparo::view {

namespace {

struct OpeningWords {
    Q_DECLARE_TR_FUNCTIONS(OpeningWords)
};

using State = base::OpeningHours::State;

constexpr std::array<QStringView, 7> weekdays{u"Mo", u"Tu", u"We", u"Th", u"Fr", u"Sa", u"Su"};
constexpr QChar en_dash(0x2013);
constexpr std::chrono::minutes soon(90);  // told as so many minutes

}  // namespace

OpeningText::OpeningText(ReaderLocale locale, std::chrono::system_clock::time_point now,
                         bool clock_is_plausible, std::string reader_zone, bool right_to_left)
    : locale_(std::move(locale)),
      now_(now),
      clock_is_plausible_(clock_is_plausible),
      reader_zone_(std::move(reader_zone)),
      right_to_left_(right_to_left) {}

OpeningText::Opening OpeningText::now(const std::string& hours, const std::string& zone) const {
    const auto parsed = base::OpeningHours::parse(hours, zone);
    if (!parsed && parsed.error() == base::OpeningHours::Error::unknown_zone) {
        //: Beside a telephone number whose opening hours follow a clock that this device does not know.
        return {State::unknown,
                OpeningWords::tr("Opening hours not known: this device does not know the clock there")};
    }
    if (!parsed || !parsed->known()) {
        //: Beside a telephone number.
        return {State::unknown, OpeningWords::tr("Opening hours not known")};
    }
    if (parsed->never()) {
        //: Beside a telephone number whose entry names no hour at which somebody answers.
        return {State::closed, OpeningWords::tr("Closed. No opening hours are named")};
    }
    if (parsed->always()) {
        //: Beside a telephone number.
        return {State::open, OpeningWords::tr("Open day and night")};
    }
    if (!clock_is_plausible_) {
        //: Beside a telephone number.
        return {State::unknown, OpeningWords::tr("Open or closed? This device's clock is wrong")};
    }
    const base::OpeningHours::Status status = parsed->status(now_);
    const QString said = sentence(status, zone);
    //: Beside a telephone number, after "Open now, until 5:00 PM". %1 is that sentence.
    const QString unsure = OpeningWords::tr("%1. Today is a public holiday: they may be closed");
    return {status.state, status.unsure_holiday && status.state == State::open ? unsure.arg(said) : said};
}

QString OpeningText::sentence(const base::OpeningHours::Status& status, const std::string& zone) const {
    const bool open = status.state == State::open;
    if (!status.changes_at) {
        //: Beside a telephone number.
        const QString now = OpeningWords::tr("Open now");
        //: Beside a telephone number.
        const QString closed = OpeningWords::tr("Closed");
        return open ? now : closed;
    }
    const QString time = when_in_both(*status.changes_at, zone);
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(*status.changes_at - now_);
    if (minutes <= soon) {
        //: Beside a telephone number. %1 is a length of time, %2 a time: "closes in 40 minutes, at 5:00 PM".
        const QString closes = OpeningWords::tr("Open now, closes %1, at %2");
        //: Beside a telephone number. %1 is a length of time, %2 a time: "opens in 40 minutes, at 9:00 AM".
        const QString opens = OpeningWords::tr("Closed, opens %1, at %2");
        return (open ? closes : opens).arg(locale_.in_minutes(static_cast<int>(minutes.count())), time);
    }
    //: Beside a telephone number. %1 is a time, or a day and a time.
    const QString until = OpeningWords::tr("Open now, until %1");
    //: Beside a telephone number. %1 is a time, or a day and a time.
    const QString from = OpeningWords::tr("Closed, opens %1");
    return (open ? until : from).arg(time);
}

bool OpeningText::elsewhere(const std::string& zone) const {
    return utc_offset(now_, zone) != utc_offset(now_, reader_zone_);
}

QString OpeningText::when(ReaderLocale::Moment moment, const std::string& zone) const {
    const QString time = isolated(locale_.time(moment, zone), right_to_left_);
    if (local_day(moment, zone) == local_day(now_, zone)) {
        return time;
    }
    //: A moment within the next days. %1 is a weekday, %2 a time: "Monday 9:00".
    return OpeningWords::tr("%1 %2").arg(locale_.weekday(moment, zone), time);
}

QString OpeningText::when_in_both(ReaderLocale::Moment moment, const std::string& zone) const {
    if (!elsewhere(zone)) {
        return when(moment, zone);
    }
    //: %1 and %3 are moments, %2 is a city: "20:00 in New York (02:00 where you are)".
    return OpeningWords::tr("%1 in %2 (%3 where you are)")
        .arg(when(moment, zone), locale_.city(zone), when(moment, reader_zone_));
}

QString OpeningText::week(const std::string& hours, const std::string& zone) const {
    const auto parsed = base::OpeningHours::parse(hours, zone);
    if (!parsed || !parsed->known()) {
        return {};
    }
    if (parsed->always()) {
        //: The opening hours of a hotline that always answers.
        return OpeningWords::tr("Day and night, every day");
    }
    QStringList rules;
    for (const QString& rule : from_utf8(hours).split(u';', Qt::SkipEmptyParts)) {
        const QStringList parts = rule.simplified().split(u' ');
        const QString first = parts.first();
        const bool has_days = !first.isEmpty() && first.front().isLetter() && first != u"off";
        const QString what = parts.last();
        //: The opening hours of a hotline: it does not answer on these days.
        const QString shown = what == u"off" ? OpeningWords::tr("closed") : times(what);
        rules.append(has_days ? days(first) + u' ' + shown : shown);
    }
    const QString text = rules.join(QStringLiteral("; "));
    //: %1 are opening hours, %2 is the city whose clock they go by.
    return elsewhere(zone) ? OpeningWords::tr("%1 (time in %2)").arg(text, locale_.city(zone)) : text;
}

QString OpeningText::days(const QString& text) const {
    QString shown = text;
    shown.replace(u'-', en_dash).replace(u',', QStringLiteral(", "));
    //: A day in the opening hours of a hotline: "Sun, public holidays 10:00–14:00".
    shown.replace(QStringLiteral("PH"), OpeningWords::tr("public holidays"));
    for (std::size_t day = 0; day < weekdays.size(); ++day) {
        // A private-use mark stands for the day, so that no name is replaced within another name.
        shown.replace(weekdays[day].toString(), QChar(0xE000 + static_cast<int>(day)));
    }
    for (std::size_t day = 0; day < weekdays.size(); ++day) {
        shown.replace(QChar(0xE000 + static_cast<int>(day)), locale_.short_weekday(static_cast<int>(day)));
    }
    return shown;
}

QString OpeningText::times(const QString& text) const {
    QStringList spans;
    for (const QString& span : text.split(u',')) {
        QStringList ends;
        for (const QString& end : span.split(u'-')) {
            ends.append(clock_time(end));
        }
        spans.append(isolated(ends.join(en_dash), right_to_left_));
    }
    return spans.join(QStringLiteral(", "));
}

QString OpeningText::clock_time(const QString& text) const {
    const int minutes = text.section(u':', 0, 0).toInt() * 60 + text.section(u':', 1, 1).toInt();
    return locale_.time(ReaderLocale::Moment(std::chrono::minutes(minutes)), "Etc/UTC");
}

QString state_word(State state) {
    switch (state) {
        case State::open:
            return QStringLiteral("open");
        case State::closed:
            return QStringLiteral("closed");
        case State::unknown:
            return QStringLiteral("unknown");
    }
    return {};
}

}  // namespace amparo::view
