// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/document_list.h"

#include <algorithm>

#include "view/error_text.h"
#include "view/page.h"
#include "view/roles.h"
#include "view/session.h"
#include "view/text.h"
#include "view/translation_text.h"

namespace amparo::view {

namespace {

constexpr int most_hits = 200;  // of every kind, since others may come first

}  // namespace

DocumentList::~DocumentList() {
    query_.fill(u'\0');
}

void DocumentList::set_query(const QString& query) {
    if (query != query_) {
        query_ = query;
        emit queryChanged();
        changed();
    }
}

void DocumentList::load() {
    const pack::Pack* pack = services().library.find(to_utf8(services().session.jurisdiction()));
    found_ = true;
    error_.clear();
    std::vector<Row> rows;
    if (pack != nullptr) {
        for (const pack::GuideSummary& one : wanted(*pack)) {
            rows.push_back({plain(one.title), plain(one.summary), from_utf8(one.icon),
                            item_page(one.kind, from_utf8(one.id))});
        }
    }
    reset([&] { rows_ = std::move(rows); });
    emit searched();
}

std::vector<pack::GuideSummary> DocumentList::wanted(const pack::Pack& pack) {
    const base::FallbackChain chain = services().session.chain();
    auto all = pack.documents(chain);
    const auto hits = pack.search({to_utf8(query_), chain, most_hits});
    if (!all || !hits) {
        error_ = error_text(all ? hits.error() : all.error());
        return {};
    }
    std::vector<pack::GuideSummary> some;
    for (const pack::SearchHit& hit : *hits) {
        const auto one = std::ranges::find(*all, hit.id, &pack::GuideSummary::id);
        if (hit.kind == pack::HitKind::document && one != all->end()) {
            some.push_back(*one);
        }
    }
    found_ = !some.empty() || query_.trimmed().isEmpty();
    return some.empty() ? *std::move(all) : some;
}

QVariant DocumentList::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case TitleRole:
            return row.title;
        case SummaryRole:
            return row.summary;
        case IconRole:
            return row.icon;
        case PageRole:
            return row.page;
        default:
            return {};
    }
}

QHash<int, QByteArray> DocumentList::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
