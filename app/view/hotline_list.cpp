// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/hotline_list.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "view/centre_hotlines.h"
#include "view/error_text.h"
#include "view/kiosk.h"
#include "view/pack_of.h"
#include "view/roles.h"
#include "view/session.h"
#include "view/text.h"
#include "view/translation_text.h"
#include "view/trust_text.h"

namespace amparo::view {

namespace {

using namespace std::chrono_literals;

// Who answers, and at which number.
QVariant answering(const HotlineRow& row, int role) {
    switch (role) {
        case HotlineList::HotlineIdRole:
            return row.id;
        case HotlineList::OrganisationRole:
            return row.organisation;
        case HotlineList::PurposeRole:
            return row.purpose;
        case HotlineList::WhoRole:
            return row.who;
        case HotlineList::NeedsRole:
            return row.needs;
        case HotlineList::OperatedByRole:
            return row.operated_by;
        case HotlineList::PublisherRole:
            return row.publisher;
        case HotlineList::GovernmentRole:
            return row.government;
        case HotlineList::WarningRole:
            return row.warning;
        case HotlineList::PlaceRole:
            return row.place;
        case HotlineList::NumberRole:
            return row.number;
        case HotlineList::NumberUriRole:
            return row.number_uri;
        case HotlineList::NumbersRole:
            return QVariant::fromValue(row.numbers);
        case HotlineList::LanguagesRole:
            return row.languages;
        default:
            return {};
    }
}

// When, on what terms, and how we know.
QVariant terms(const HotlineRow& row, int role) {
    switch (role) {
        case HotlineList::StateRole:
            return row.state;
        case HotlineList::StateTextRole:
            return row.state_text;
        case HotlineList::HoursTextRole:
            return row.hours_text;
        case HotlineList::HoursNoteRole:
            return row.hours_note;
        case HotlineList::CostRole:
            return row.cost;
        case HotlineList::ConfidentialTextRole:
            return row.confidential_text;
        case HotlineList::AbroadTextRole:
            return row.abroad_text;
        case HotlineList::CheckedTextRole:
            return row.checked_text;
        case HotlineList::SourcesRole:
            return row.sources;
        default:
            return {};
    }
}

bool speaks(const pack::Hotline& hotline, const std::string& language) {
    return hotline.interpreters || base::best_match(language, hotline.languages).has_value();
}

// Officers, custody, papers and the courts for them, and not only crises of any life.
bool is_about_status(const pack::Hotline& hotline) {
    constexpr auto needs =
        std::to_array<std::string_view>({"raid", "detained", "locate", "legal", "court", "status"});
    return std::ranges::find_first_of(hotline.needs, needs) != hotline.needs.end();
}

}  // namespace

HotlineList::HotlineList(QObject* parent) : ListModel(parent) {
    minute_.setTimerType(Qt::VeryCoarseTimer);
    minute_.setInterval(1min);
    connect(&minute_, &QTimer::timeout, this, &HotlineList::refresh);
}

void HotlineList::set_need(const QString& need) {
    if (need != need_) {
        need_ = need;
        emit filterChanged();
        changed();
    }
}

void HotlineList::set_language(const QString& language) {
    if (language != language_) {
        language_ = language;
        emit filterChanged();
        changed();
    }
}

void HotlineList::set_open_now(bool open_now) {
    if (open_now != open_now_) {
        open_now_ = open_now;
        emit filterChanged();
        changed();
    }
}

void HotlineList::set_only(const QStringList& ids) {
    if (ids != only_) {
        only_ = ids;
        emit filterChanged();
        changed();
    }
}

void HotlineList::set_centre(bool centre) {
    if (centre != centre_) {
        centre_ = centre;
        emit filterChanged();
        changed();
    }
}

void HotlineList::set_situation(const QString& guide_id) {
    if (guide_id != situation_) {
        situation_ = guide_id;
        emit filterChanged();
        changed();
    }
}

void HotlineList::load() {
    if (centre_) {
        show_centre();
        return;
    }
    look_up_situation();
    // Somebody who reads a guide of another country needs the numbers of that country.
    const bool situated = !situation_title_.isEmpty();
    const pack::Pack* pack = situated ? pack_of(services().library, services().session, situation_)
                                      : services().library.find(to_utf8(services().session.jurisdiction()));
    if (pack == nullptr) {
        show({});
        return;
    }
    auto hotlines = pack->hotlines(services().session.chain());
    if (!hotlines) {
        show({});
        set_error(error_text(hotlines.error()));
        return;
    }
    add_publications(*hotlines);
    std::erase_if(*hotlines, [this](const pack::Hotline& hotline) { return !wanted(hotline); });
    put_in_order(*hotlines);
    show(std::move(*hotlines));
    set_error({});
}

// The centre vouches for its own words: there is no source, and nobody else has looked at them.
void HotlineList::show_centre() {
    publishers_.clear();
    std::vector<pack::Hotline> hotlines;
    if (const Kiosk* kiosk = services().kiosk; kiosk != nullptr && kiosk->centre) {
        hotlines = centre_hotlines(*kiosk->centre);
        store::Publisher centre;
        centre.name = kiosk->centre->name;
        const QString mark = publisher_text(centre, services().session.mirrored());
        for (const pack::Hotline& hotline : hotlines) {
            publishers_.insert(from_utf8(hotline.id), mark);
        }
    }
    show(std::move(hotlines));
}

// Those of the publishers whom somebody trusted here come last. One that cannot be read is left out: Amparo's
// own must show.
void HotlineList::add_publications(std::vector<pack::Hotline>& hotlines) {
    publishers_.clear();
    for (const std::string& id : services().library.publications()) {
        const pack::Pack& pack = *services().library.find(id);
        const auto theirs = pack.hotlines(services().session.chain());
        const QString mark =
            publisher_text(*services().library.publisher_of(id), services().session.mirrored());
        for (const pack::Hotline& hotline : theirs.value_or(std::vector<pack::Hotline>())) {
            if (std::ranges::find(hotlines, hotline.id, &pack::Hotline::id) == hotlines.end()) {
                publishers_.insert(from_utf8(hotline.id), mark);
                hotlines.push_back(hotline);
            }
        }
    }
}

void HotlineList::look_up_situation() {
    situation_title_.clear();
    of_situation_.clear();
    const pack::Pack* pack = pack_of(services().library, services().session, situation_);
    if (situation_.isEmpty() || pack == nullptr) {
        return;
    }
    if (const auto guide = pack->guide(to_utf8(situation_), services().session.chain())) {
        situation_title_ = plain(guide->title);
        of_situation_ = guide->hotlines;
    }
}

// Amparo's own before others'; then what fits the situation or, without one, what this program is about;
// then a helper before an office, which may be the one that somebody fears; then the whole country before a
// place, since nobody says where they are; then what answers now, speaks the reader's language and is free.
void HotlineList::put_in_order(std::vector<pack::Hotline>& hotlines) const {
    const OpeningText text = opening();
    const std::string language = to_utf8(services().session.language());
    const auto rank = [&](const pack::Hotline& hotline) {
        const bool fits = std::ranges::find(of_situation_, hotline.id) != of_situation_.end();
        const bool open = text.now(hotline.hours, hotline.zone).state == base::OpeningHours::State::open;
        return std::tuple(publishers_.contains(from_utf8(hotline.id)), !fits,
                          need_.isEmpty() && !is_about_status(hotline), hotline.operated_by != "community",
                          hotline.scope != "national", !open, !speaks(hotline, language),
                          hotline.cost != "free");
    };
    using Ranked = std::pair<decltype(rank(hotlines.front())), pack::Hotline>;
    std::vector<Ranked> ranked;
    for (pack::Hotline& hotline : hotlines) {
        const auto place = rank(hotline);
        ranked.emplace_back(place, std::move(hotline));
    }
    std::ranges::stable_sort(ranked, {}, &Ranked::first);
    std::ranges::transform(ranked, hotlines.begin(), [](Ranked& one) { return std::move(one.second); });
}

bool HotlineList::wanted(const pack::Hotline& hotline) const {
    const bool fits_only = only_.isEmpty() || only_.contains(from_utf8(hotline.id));
    const bool fits_need =
        need_.isEmpty() || std::ranges::find(hotline.needs, to_utf8(need_)) != hotline.needs.end();
    const bool fits_language = language_.isEmpty() || speaks(hotline, to_utf8(language_));
    const bool fits_time =
        !open_now_ || opening().now(hotline.hours, hotline.zone).state == base::OpeningHours::State::open;
    return fits_only && fits_need && fits_language && fits_time;
}

void HotlineList::show_only(const pack::Pack& pack, const std::vector<std::string>& ids) {
    const std::vector<pack::Hotline> all =
        pack.hotlines(services().session.chain()).value_or(std::vector<pack::Hotline>());
    std::vector<pack::Hotline> named;
    for (const std::string& id : ids) {
        const auto hotline = std::ranges::find(all, id, &pack::Hotline::id);
        if (hotline != all.end()) {
            named.push_back(*hotline);
        }
    }
    show(std::move(named));
}

void HotlineList::show(std::vector<pack::Hotline> hotlines) {
    const Session& session = services().session;
    const HotlineWriter writer(session.language(), session.locale(), opening(), session.mirrored());
    reset([&] {
        for (const HotlineRow& row : rows_) {
            row.numbers->deleteLater();
        }
        hotlines_ = std::move(hotlines);
        rows_.clear();
        for (const pack::Hotline& hotline : hotlines_) {
            rows_.push_back(writer.row(hotline, this));
            rows_.back().publisher = publishers_.value(rows_.back().id);
            if (centre_) {
                rows_.back().operated_by.clear();
                rows_.back().checked_text.clear();
            }
        }
    });
    if (rows_.empty()) {
        minute_.stop();
    } else {
        minute_.start();
    }
}

void HotlineList::refresh() {
    if (open_now_) {
        changed();
        return;
    }
    const OpeningText text = opening();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const OpeningText::Opening now = text.now(hotlines_[i].hours, hotlines_[i].zone);
        HotlineRow& row = rows_[i];
        if (row.state_text != now.sentence) {
            row.state = state_word(now.state);
            row.state_text = now.sentence;
            const QModelIndex changed_row = index(static_cast<int>(i));
            emit dataChanged(changed_row, changed_row, {StateRole, StateTextRole});
        }
    }
}

OpeningText HotlineList::opening() const {
    const Session& session = services().session;
    return {session.locale(), services().clock.now(), session.clock_is_plausible(), services().reader_zone,
            session.mirrored()};
}

void HotlineList::set_error(const QString& error) {
    if (error != error_) {
        error_ = error;
        emit errorChanged();
    }
}

QVariant HotlineList::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const HotlineRow& row = rows_[static_cast<std::size_t>(index.row())];
    const QVariant answer = answering(row, role);
    return answer.isValid() ? answer : terms(row, role);
}

QHash<int, QByteArray> HotlineList::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
