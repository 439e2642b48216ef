// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/card.h"

#include <algorithm>

#include "view/error_text.h"
#include "view/pack_of.h"
#include "view/roles.h"
#include "view/session.h"
#include "view/text.h"
#include "view/translation_text.h"
#include "view/trust_text.h"

namespace amparo::view {

Card::~Card() {
    if (attached() && services().keep_awake) {
        services().keep_awake(false);
    }
}

void Card::componentComplete() {
    Declared::componentComplete();
    if (services().keep_awake) {
        services().keep_awake(true);
    }
}

void Card::set_jurisdiction(const QString& code) {
    if (code != jurisdiction_) {
        jurisdiction_ = code;
        emit jurisdictionChanged();
        changed();
    }
}

void Card::set_name(const QString& name) {
    if (name != name_) {
        name_ = name;
        emit nameChanged();
        changed();
    }
}

pack::Result<pack::Card> Card::read() const {
    const pack::Pack* pack = services().library.find(to_utf8(jurisdiction_));
    if (pack == nullptr) {
        return base::failure(pack::Error::no_such_item);
    }
    return card_of(*pack, name_, services().session.chain());
}

void Card::load() {
    const pack::Result<pack::Card> card = jurisdiction_.isEmpty() ? pack::Card() : read();
    if (card) {
        show(*card);
    } else {
        show({});
        face_.error = error_text(card.error());
    }
    emit loaded();
}

void Card::show(const pack::Card& card) {
    const ReaderLocale locale = services().session.locale();
    face_ = {plain(card.title),
             plain(card.summary),
             from_utf8(card.official_language),
             base::is_right_to_left(card.official_language),
             locale.date(card.law_as_of),
             trust_text(card.law_as_of, card.reviews, locale),
             {}};
    reset([&] {
        rows_.clear();
        for (const pack::Card::Line& line : card.lines) {
            const QString official = from_utf8(line.official);
            const QString reader = plain(line.reader);
            rows_.push_back({official, reader == official ? QString() : reader,
                             from_utf8(line.reader.language), base::is_right_to_left(line.reader.language),
                             state_text(line.reader)});
        }
    });
}

bool Card::bilingual() const {
    return std::ranges::any_of(rows_, [](const Row& row) { return !row.reader.isEmpty(); });
}

QVariant Card::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case OfficialRole:
            return row.official;
        case OfficialLanguageRole:
            return face_.official_language;
        case ReaderRole:
            return row.reader;
        case ReaderLanguageRole:
            return row.reader_language;
        case ReaderRightToLeftRole:
            return row.reader_right_to_left;
        case StateTextRole:
            return row.state_text;
        default:
            return {};
    }
}

QHash<int, QByteArray> Card::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
