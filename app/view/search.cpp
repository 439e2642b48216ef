// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/search.h"

#include <algorithm>
#include <functional>
#include <iterator>

#include "view/error_text.h"
#include "view/item_index.h"
#include "view/page.h"
#include "view/roles.h"
#include "view/session.h"
#include "view/text.h"
#include "view/translation_text.h"
#include "view/trust_text.h"

namespace amparo::view {

namespace {

QString kind_word(pack::HitKind kind) {
    switch (kind) {
        case pack::HitKind::guide:
            return QStringLiteral("guide");
        case pack::HitKind::card:
            return QStringLiteral("card");
        case pack::HitKind::check:
            return QStringLiteral("check");
        case pack::HitKind::document:
            return QStringLiteral("document");
        case pack::HitKind::letter:
            return QStringLiteral("letter");
        case pack::HitKind::hotline:
            return QStringLiteral("hotline");
        case pack::HitKind::term:
            return QStringLiteral("term");
    }
    return {};
}

constexpr std::size_t most_hits = 20;
constexpr std::size_t best_answers = 3;  // stand first, of whatever kind they are

// What stands together: guides with cards and checks, then each other kind by itself.
int group_of(pack::HitKind kind) {
    const bool tells_what_to_do =
        kind == pack::HitKind::guide || kind == pack::HitKind::card || kind == pack::HitKind::check;
    return tells_what_to_do ? 0 : static_cast<int>(kind) + 1;
}

}  // namespace

Search::~Search() {
    query_.fill(u'\0');
}

void Search::set_query(const QString& query) {
    if (query != query_) {
        query_ = query;
        emit queryChanged();
        changed();
    }
}

void Search::load() {
    const pack::Pack* pack = services().library.find(to_utf8(services().session.jurisdiction()));
    std::vector<Row> rows;
    suggestions_ = false;
    error_.clear();
    if (pack != nullptr && !query_.trimmed().isEmpty()) {
        rows = hits(*pack);
        if (rows.empty()) {
            rows = nearest(*pack);
            suggestions_ = true;
        }
    }
    reset([&] { rows_ = std::move(rows); });
    emit found();
}

std::vector<Search::Row> Search::hits(const pack::Pack& pack) {
    pack::Result<std::vector<Hit>> all = hits_of(pack, {});
    if (!all) {
        error_ = error_text(all.error());
        return {};
    }
    add_publications(*all);
    std::ranges::stable_sort(*all, std::greater(), [](const Hit& hit) { return hit.found.score; });
    all->resize(std::min(all->size(), most_hits));
    std::vector<int> order;
    for (const Hit& hit : *all) {
        const int group = group_of(hit.found.kind);
        if (std::ranges::find(order, group) == order.end()) order.push_back(group);
    }
    const auto others = all->begin() + static_cast<std::ptrdiff_t>(std::min(all->size(), best_answers));
    std::ranges::stable_sort(others, all->end(), std::less(), [&](const Hit& hit) {
        return std::ranges::find(order, group_of(hit.found.kind)) - order.begin();
    });
    std::vector<Row> rows;
    for (Hit& hit : *all) rows.push_back(std::move(hit.row));
    return rows;
}

// A publisher's pack that cannot be read is left out: Amparo's own must show.
void Search::add_publications(std::vector<Hit>& hits) const {
    for (const std::string& id : services().library.publications()) {
        const QString mark =
            publisher_text(*services().library.publisher_of(id), services().session.mirrored());
        pack::Result<std::vector<Hit>> theirs = hits_of(*services().library.find(id), mark);
        if (theirs) std::ranges::move(*theirs, std::back_inserter(hits));
    }
}

// `mark` tells whose they are; empty for Amparo's own.
pack::Result<std::vector<Search::Hit>> Search::hits_of(const pack::Pack& pack, const QString& mark) const {
    const base::FallbackChain chain = services().session.chain();
    auto found = pack.search({to_utf8(query_), chain, static_cast<int>(most_hits)});
    if (!found) return base::failure(found.error());
    const ItemIndex items(pack, chain);
    std::vector<Hit> hits;
    for (pack::SearchHit& hit : *found) {
        const QString id = from_utf8(hit.id);
        const Item item = items.find(hit.id);
        QString snippet = from_utf8(hit.snippet);
        if (!mark.isEmpty()) snippet = mark.toHtmlEscaped() + u' ' + snippet;
        Row row{kind_word(hit.kind), id, from_utf8(hit.title), snippet, item.page, item.icon};
        if (hit.kind == pack::HitKind::hotline) {
            row.page = hotline_page(id);
            row.icon = QStringLiteral("phone");
        } else if (hit.kind == pack::HitKind::term) {
            row.icon = QStringLiteral("term");
        }
        hits.push_back({std::move(hit), std::move(row)});
    }
    return hits;
}

std::vector<Search::Row> Search::nearest(const pack::Pack& pack) const {
    std::vector<Row> rows;
    const base::FallbackChain chain = services().session.chain();
    for (const pack::GuideSummary& guide : pack.guides(chain).value_or(std::vector<pack::GuideSummary>())) {
        if (guide.when == pack::Situation::now) {
            const QString id = from_utf8(guide.id);
            rows.push_back({kind_word(pack::HitKind::guide), id, plain(guide.title), markup(guide.summary),
                            guide_page(id), from_utf8(guide.icon)});
        }
    }
    return rows;
}

QVariant Search::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case KindRole:
            return row.kind;
        case IdRole:
            return row.id;
        case TitleRole:
            return row.title;
        case SnippetRole:
            return row.snippet;
        case PageRole:
            return row.page;
        case IconRole:
            return row.icon;
        default:
            return {};
    }
}

QHash<int, QByteArray> Search::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
