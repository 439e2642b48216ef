// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/offer_text.h"

#include <QCoreApplication>

#include "base/phone_number.h"
#include "view/failure_text.h"
#include "view/text.h"

namespace amparo::view {

namespace {

struct OfferText {
    Q_DECLARE_TR_FUNCTIONS(OfferText)
};

QString change_text(const pack::Change& change) {
    const bool hotline = change.thing == pack::ChangedThing::hotline;
    const QString title = from_utf8(change.title);
    switch (change.kind) {
        case pack::ChangeKind::withdrawn:
            //: What a newer file changes. %1 is the title of a guide or the name of an organisation.
            return OfferText::tr("No longer there: %1").arg(title);
        case pack::ChangeKind::added:
            //: What a newer file changes. %1 is the title of a guide or the name of an organisation.
            return OfferText::tr("New: %1").arg(title);
        case pack::ChangeKind::changed:
            return hotline
                       //: What a newer file changes. %1 is the name of an organisation that one can call.
                       ? OfferText::tr("Changed, a number to call: %1").arg(title)
                       //: What a newer file changes. %1 is the title of a guide.
                       : OfferText::tr("Changed: %1").arg(title);
    }
    return {};
}

QString change_word(pack::ChangeKind kind) {
    switch (kind) {
        case pack::ChangeKind::withdrawn:
            return QStringLiteral("withdrawn");
        case pack::ChangeKind::changed:
            return QStringLiteral("changed");
        case pack::ChangeKind::added:
            return QStringLiteral("added");
    }
    return {};
}

// Tells one offer, line by line.
class Teller {
  public:
    Teller(const ReaderLocale& locale, const base::Date& today, bool right_to_left)
        : locale_(locale), today_(today), right_to_left_(right_to_left) {}

    void tell(const store::PackOffer& pack) {
        const QString country = locale_.territory(pack.info.jurisdiction);
        const QString name = country.isEmpty() ? from_utf8(pack.info.name) : country;
        if (pack.publisher) {
            //: A file that could be taken in. %1 is who made it, a community centre for example; %2 a date.
            add("pack", OfferText::tr("From %1, of %2. Not from Amparo.")
                            .arg(isolated(from_utf8(pack.publisher->name), right_to_left_),
                                 locale_.date(pack.info.date)));
        } else {
            //: A file that could be taken in. %1 is a country, %2 a date.
            add("pack", OfferText::tr("%1, of %2").arg(name, locale_.date(pack.info.date)));
        }
        if (today_ > pack.info.expires) {
            //: A file that could be taken in is old. %1 is a date.
            add("problem",
                OfferText::tr(
                    "It was made to hold until %1 and is old now. It is still newer than what is here.")
                    .arg(locale_.date(pack.info.expires)));
        }
        tell_changes(pack);
    }

    void tell(const store::Publisher& publisher) {
        //: Somebody other than Amparo, a community centre for example. %1 is their name.
        add("publisher",
            OfferText::tr("%1 wants to add information of its own. It will always be marked as "
                          "theirs. Compare these words with those that they give you in person or "
                          "by telephone:")
                .arg(isolated(from_utf8(publisher.name), right_to_left_)));
        add("words", from_utf8(publisher.words()));
    }

    void tell_keys() {
        //: A file that says whose signatures the program trusts.
        add("keys", OfferText::tr("A new list of the keys that Amparo signs with."));
    }

    void tell(const store::Unusable& unusable) {
        const QString file = isolated(from_utf8(unusable.file.filename().string()), right_to_left_);
        add("problem", file + QStringLiteral(": ") + failure_text(unusable.failure));
    }

    [[nodiscard]] std::vector<OfferLine> lines() && { return std::move(lines_); }

  private:
    void add(const char* kind, const QString& text) { lines_.push_back({QString::fromLatin1(kind), text}); }

    void tell_changes(const store::PackOffer& pack) {
        if (pack.first) {
            //: What a new file brings: there was none like it before.
            add("added", OfferText::tr("All of it is new on this device."));
        } else if (pack.changes.empty()) {
            //: What a newer file changes.
            add("changed", OfferText::tr("No guide and no number is different; translations may be."));
        }
        for (const pack::Change& change : pack.changes) {
            lines_.push_back({change_word(change.kind), change_text(change)});
            for (const std::string& number : change.numbers_gone) {
                //: A telephone number of an organisation is no longer right. %1 is the number.
                add("number", OfferText::tr("No longer: %1").arg(shown(number)));
            }
            for (const std::string& number : change.numbers_new) {
                //: A new telephone number of an organisation. %1 is the number.
                add("number", OfferText::tr("Now: %1").arg(shown(number)));
            }
        }
    }

    [[nodiscard]] QString shown(const std::string& number) const {
        return isolated(from_utf8(base::display_number(number)), right_to_left_);
    }

    ReaderLocale locale_;
    base::Date today_;
    bool right_to_left_;
    std::vector<OfferLine> lines_;
};

}  // namespace

std::vector<OfferLine> offer_lines(const store::Offer& offer, const ReaderLocale& locale,
                                   const base::Date& today, bool right_to_left) {
    Teller teller(locale, today, right_to_left);
    for (const store::Publisher& publisher : offer.publishers) {
        teller.tell(publisher);
    }
    for (const store::PackOffer& pack : offer.packs) {
        teller.tell(pack);
    }
    if (offer.keys) {
        teller.tell_keys();
    }
    for (const store::Unusable& unusable : offer.unusable) {
        teller.tell(unusable);
    }
    return std::move(teller).lines();
}

}  // namespace amparo::view
