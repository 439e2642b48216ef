// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/hotline_row.h"

#include <QCoreApplication>
#include <algorithm>

#include "base/language_tag.h"
#include "base/phone_number.h"
#include "view/text.h"
#include "view/translation_text.h"
#include "view/trust_text.h"

namespace amparo::view {

namespace {

struct HotlineText {
    Q_DECLARE_TR_FUNCTIONS(HotlineText)
};

QString operated_by_text(const std::string& who) {
    if (who == "government") {
        //: Who runs a hotline.
        return HotlineText::tr("Run by the government");
    }
    if (who == "consulate") {
        //: Who runs a hotline.
        return HotlineText::tr("Run by a consulate");
    }
    if (who == "emergency") {
        //: Who runs a hotline: police, fire brigade, ambulance.
        return HotlineText::tr("Emergency service");
    }
    //: Who runs a hotline.
    return HotlineText::tr("Run by a community organization");
}

QString cost_text(const std::string& cost) {
    if (cost == "free") {
        //: What a call costs.
        return HotlineText::tr("Free");
    }
    if (cost == "local") {
        //: What a call costs.
        return HotlineText::tr("Costs what a local call costs");
    }
    if (cost == "paid") {
        //: What a call costs.
        return HotlineText::tr("Costs money");
    }
    return {};
}

QString confidential_text(const pack::Hotline& hotline) {
    QStringList sentences;
    if (hotline.confidential == pack::Known::yes) {
        //: Whether what one says on the phone stays secret.
        sentences.append(HotlineText::tr("They say that calls are confidential."));
    }
    if (hotline.confidential_note) {
        sentences.append(plain(*hotline.confidential_note));
    }
    return sentences.join(u' ');
}

bool is_official(const pack::Hotline& hotline) {
    return hotline.operated_by == "government" || hotline.operated_by == "emergency";
}

// What to know before one says a word: who listens, and that they may pass it on.
QString warning_text(const pack::Hotline& hotline) {
    QStringList sentences;
    if (is_official(hotline)) {
        //: Warning on a telephone number. %1 is who answers, such as "Run by the government".
        const QString careful = HotlineText::tr("%1. Think before you speak of your papers.");
        const QString who = operated_by_text(hotline.operated_by);
        sentences.append(hotline.confidential == pack::Known::yes ? who : careful.arg(who));
    }
    if (hotline.confidential == pack::Known::no) {
        //: Whether what one says on the phone stays secret.
        sentences.append(HotlineText::tr("Calls are not confidential."));
    }
    return sentences.join(u' ');
}

// The first number that is rung from another country as it is written here; empty when there is another one
// for that.
QString number_from_abroad(const pack::Hotline& hotline, bool right_to_left) {
    const auto is_abroad = [](const pack::HotlineNumber& one) {
        return one.kind == pack::NumberKind::abroad;
    };
    const auto voice =
        std::ranges::find(hotline.numbers, pack::NumberKind::voice, &pack::HotlineNumber::kind);
    return voice == hotline.numbers.end() || std::ranges::any_of(hotline.numbers, is_abroad)
               ? QString()
               : isolated(from_utf8(base::international_number(voice->number)), right_to_left);
}

QString abroad_text(const pack::Hotline& hotline, bool right_to_left) {
    const QString number = number_from_abroad(hotline, right_to_left);
    switch (hotline.abroad) {
        case pack::Known::yes:
            if (!number.isEmpty()) {
                //: %1 is a telephone number as it is dialled in another country: "+1 844 363 1423".
                return HotlineText::tr("From another country: %1").arg(number);
            }
            //: Whether a number can be rung from another country.
            return HotlineText::tr("Can be called from another country");
        case pack::Known::no:
            //: Whether a number can be rung from another country.
            return HotlineText::tr("Cannot be called from another country");
        case pack::Known::unknown:
            //: %1 is a telephone number as it is dialled in another country: "+1 844 363 1423".
            return number.isEmpty()
                       ? QString()
                       : HotlineText::tr("From another country try %1. Nobody has checked whether it works.")
                             .arg(number);
    }
    return {};
}

QStringList to_list(const std::vector<std::string>& words) {
    QStringList list;
    for (const std::string& word : words) {
        list.append(from_utf8(word));
    }
    return list;
}

}  // namespace

HotlineWriter::HotlineWriter(QString language, ReaderLocale locale, OpeningText opening, bool right_to_left)
    : language_(std::move(language)),
      locale_(std::move(locale)),
      opening_(std::move(opening)),
      right_to_left_(right_to_left) {}

HotlineRow HotlineWriter::row(const pack::Hotline& hotline, QObject* owner) const {
    const OpeningText::Opening now = opening_.now(hotline.hours, hotline.zone);
    HotlineRow row;
    row.id = from_utf8(hotline.id);
    row.organisation = isolated(from_utf8(hotline.organisation), right_to_left_);
    row.purpose = plain(hotline.purpose);
    row.who = plain(hotline.who_may_call);
    row.needs = to_list(hotline.needs);
    row.operated_by = operated_by_text(hotline.operated_by);
    row.government = is_official(hotline);
    row.warning = warning_text(hotline);
    row.place = hotline.scope == "national" ? QString() : isolated(from_utf8(hotline.scope), right_to_left_);
    row.numbers = new NumberList(hotline.numbers, right_to_left_, owner);
    if (row.numbers->main_number() >= 0) {
        const QModelIndex main = row.numbers->index(row.numbers->main_number());
        row.number = main.data(NumberList::NumberRole).toString();
        row.number_uri = main.data(NumberList::UriRole).toString();
    }
    row.languages = languages(hotline);
    row.state = state_word(now.state);
    row.state_text = now.sentence;
    row.hours_text = opening_.week(hotline.hours, hotline.zone);
    row.hours_note = hotline.hours_note ? plain(*hotline.hours_note) : QString();
    row.cost = cost_text(hotline.cost);
    row.confidential_text = confidential_text(hotline);
    row.abroad_text = abroad_text(hotline, right_to_left_);
    row.checked_text = checked(hotline);
    row.sources = sources_text(hotline.sources, locale_, right_to_left_);
    return row;
}

QString HotlineWriter::languages(const pack::Hotline& hotline) const {
    QStringList names;
    for (const std::string& tag : hotline.languages) {
        names.append(from_utf8(base::display_name(tag, to_utf8(language_))));
    }
    if (hotline.interpreters) {
        //: Ends a list of languages.
        names.append(HotlineText::tr("others through an interpreter"));
    }
    return locale_.list(names);
}

QString HotlineWriter::checked(const pack::Hotline& hotline) const {
    QStringList sentences;
    //: Under a telephone number. %1 is a date.
    sentences.append(HotlineText::tr("Source read on %1.").arg(locale_.date(hotline.checked_on)));
    if (hotline.called_on) {
        //: Under a telephone number. %1 is a date.
        sentences.append(HotlineText::tr("Somebody rang it on %1.").arg(locale_.date(*hotline.called_on)));
    } else {
        //: Under a telephone number.
        sentences.append(HotlineText::tr("Nobody has rung it yet."));
    }
    if (!hotline.confirmed) {
        //: Under a telephone number.
        sentences.append(HotlineText::tr("Found on other people's lists only."));
    }
    return sentences.join(u' ');
}

}  // namespace amparo::view
