// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/shelf.h"

#include "view/roles.h"
#include "view/session.h"
#include "view/text.h"

namespace amparo::view {

namespace {

int days_between(const base::Date& from, const base::Date& to) {
    const auto day = [](const base::Date& date) {
        return std::chrono::sys_days{std::chrono::year{date.year} /
                                     std::chrono::month{static_cast<unsigned>(date.month)} /
                                     std::chrono::day{static_cast<unsigned>(date.day)}};
    };
    return static_cast<int>((day(to) - day(from)).count());
}

}  // namespace

Shelf::Row Shelf::row(const std::string& id) const {
    const pack::PackInfo& info = services().library.find(id)->info();
    const store::Publisher* publisher = services().library.publisher_of(id);
    const ReaderLocale locale = services().session.locale();
    const base::Date today = base::Date::at(services().clock.now());
    const QString country = publisher == nullptr ? locale.territory(id) : QString();
    const bool mirrored = services().session.mirrored();
    Row row;
    row.name = country.isEmpty() ? isolated(from_utf8(info.name), mirrored) : country;
    row.publisher = publisher == nullptr ? QString() : from_utf8(id);
    if (publisher == nullptr) {
        //: Who made a file with legal information.
        row.maker = tr("From Amparo");
    } else {
        //: Who made a file with information: a community centre for example. %1 is its name.
        row.maker = tr("From %1, not from Amparo").arg(isolated(from_utf8(publisher->name), mirrored));
    }
    row.expired = today > info.expires;
    const int days = days_between(info.date, today);
    if (days < 1) {
        //: How old a file with legal information is.
        row.age = tr("Made today");
    } else {
        //: How old a file with legal information is. %1 is a number above zero.
        row.age = tr("Days since it was made: %1").arg(days);
    }
    if (row.expired) {
        //: Under the age of a file with legal information, when it is old. %1 is a date.
        row.age += QStringLiteral(". ") +
                   tr("It was made to hold until %1. Look for a newer one.").arg(locale.date(info.expires));
    }
    //: Under a file with legal information. %1 is a number, %2 a date, %3 names a key.
    row.detail = tr("Version %1 of %2. Signed with key %3.")
                     .arg(QString::number(info.version), locale.date(info.date), from_utf8(info.key_id));
    return row;
}

void Shelf::load() {
    reset([this] {
        rows_.clear();
        for (const std::string& id : services().library.jurisdictions()) {
            rows_.push_back(row(id));
        }
        for (const std::string& id : services().library.publications()) {
            rows_.push_back(row(id));
        }
    });
}

QVariant Shelf::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case NameRole:
            return row.name;
        case PublisherRole:
            return row.publisher;
        case MakerRole:
            return row.maker;
        case AgeRole:
            return row.age;
        case ExpiredRole:
            return row.expired;
        case DetailRole:
            return row.detail;
        default:
            return {};
    }
}

QHash<int, QByteArray> Shelf::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
