// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/search.h"

#include "view/error_text.h"
#include "view/item_index.h"
#include "view/page.h"
#include "view/roles.h"
#include "view/session.h"
#include "view/text.h"
#include "view/translation_text.h"

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
    const base::FallbackChain chain = services().session.chain();
    const auto found = pack.search({to_utf8(query_), chain, 20});
    if (!found) {
        error_ = error_text(found.error());
        return {};
    }
    const ItemIndex items(pack, chain);
    std::vector<Row> rows;
    for (const pack::SearchHit& hit : *found) {
        const QString id = from_utf8(hit.id);
        const Item item = items.find(hit.id);
        Row row{kind_word(hit.kind), id, from_utf8(hit.title), from_utf8(hit.snippet), item.page, item.icon};
        if (hit.kind == pack::HitKind::hotline) {
            row.page = hotline_page(id);
            row.icon = QStringLiteral("phone");
        } else if (hit.kind == pack::HitKind::term) {
            row.icon = QStringLiteral("term");
        }
        rows.push_back(std::move(row));
    }
    return rows;
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
