// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/trust_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "view/text.h"

namespace amparo::view {

namespace {

struct TrustText {
    Q_DECLARE_TR_FUNCTIONS(TrustText)
};

QString source_text(const pack::Source& source, const ReaderLocale& locale, bool right_to_left) {
    QStringList parts{isolated(from_utf8(source.title), right_to_left)};
    if (!source.publisher.empty()) {
        parts.append(isolated(from_utf8(source.publisher), right_to_left));
    }
    if (!source.date.empty() && source.date != "undated") {
        parts.append(locale.date(source.date));
    }
    if (!source.url.empty()) {
        parts.append(isolated(from_utf8(source.url), right_to_left));
    }
    if (!source.read_on.empty()) {
        //: In the list of sources. %1 is the day on which an author read the source.
        parts.append(TrustText::tr("read on %1").arg(locale.date(source.read_on)));
    }
    if (!source.primary) {
        //: In the list of sources: not the law or the office itself, but somebody who writes about it.
        parts.append(TrustText::tr("reported by others"));
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

QString trust_text(const base::Date& law_as_of, const std::vector<pack::Review>& reviews,
                   const ReaderLocale& locale) {
    if (reviews.empty()) {
        //: Under the title of a guide. %1 is a date.
        return TrustText::tr("Law as of %1. Not yet checked by a lawyer.").arg(locale.date(law_as_of));
    }
    const pack::Review& last = reviews.back();
    //: Under the title of a guide. %1 and %3 are dates, %2 is a person's name.
    const QString checked = TrustText::tr("Law as of %1. Checked by %2 on %3.");
    //: Under the title of a guide that was changed after somebody checked it. %1 and %3 are dates, %2 is a
    //: person's name.
    const QString changed = TrustText::tr("Law as of %1. Checked by %2 on %3, and changed since then.");
    return (last.current ? checked : changed)
        .arg(locale.date(law_as_of), from_utf8(last.by), locale.date(last.on));
}

bool is_reviewed(const std::vector<pack::Review>& reviews) {
    return !reviews.empty() && reviews.back().current;
}

QString reviewers_text(const std::vector<pack::Review>& reviews, const ReaderLocale& locale) {
    QStringList lines;
    for (const pack::Review& review : reviews) {
        QStringList parts{from_utf8(review.by), from_utf8(review.role), locale.date(review.on)};
        if (!review.current) {
            //: In the list of those who checked a guide: its words were changed after that day.
            parts.append(TrustText::tr("changed since then"));
        }
        lines.append(locale.list(parts));
    }
    return lines.join(u'\n');
}

QString sources_text(const std::vector<pack::Source>& sources, const ReaderLocale& locale,
                     bool right_to_left) {
    QStringList lines;
    for (const pack::Source& source : sources) {
        lines.append(source_text(source, locale, right_to_left));
    }
    return lines.join(u'\n');
}

QString publisher_text(const store::Publisher& publisher, bool right_to_left) {
    //: Before the words on a guide or a number that a community centre made itself. %1 is its name.
    return TrustText::tr("From %1, not from Amparo.").arg(isolated(from_utf8(publisher.name), right_to_left));
}

}  // namespace amparo::view
