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
        if (attached()) {
            narrow();
        }
    }
}

void DocumentList::load() {
    error_.clear();
    read_all();
    narrow();
}

void DocumentList::read_all() {
    all_.clear();
    const pack::Pack* pack = services().library.find(to_utf8(services().session.jurisdiction()));
    if (pack == nullptr) {
        return;
    }
    const base::FallbackChain chain = services().session.chain();
    const auto documents = pack->documents(chain);
    if (!documents) {
        error_ = error_text(documents.error());
        return;
    }
    for (const pack::GuideSummary& one : *documents) {
        const auto whole = pack->document(one.id, chain);
        const bool has_looks = whole && !whole->looks.empty();
        all_.push_back({one.id, plain(one.title), whole ? from_utf8(whole->form) : QString(),
                        plain(one.summary), has_looks ? plain(whole->looks.front().text) : QString(),
                        from_utf8(one.icon), item_page(one.kind, from_utf8(one.id))});
    }
}

void DocumentList::narrow() {
    const pack::Pack* pack = services().library.find(to_utf8(services().session.jurisdiction()));
    std::vector<Row> some;
    if (pack != nullptr && !query_.trimmed().isEmpty()) {
        const auto hits = pack->search({to_utf8(query_), services().session.chain(), most_hits});
        for (const pack::SearchHit& hit : hits.value_or(std::vector<pack::SearchHit>())) {
            const auto one = std::ranges::find(all_, hit.id, &Row::id);
            if (hit.kind == pack::HitKind::document && one != all_.end()) {
                some.push_back(*one);
            }
        }
        error_ = hits ? error_ : error_text(hits.error());
    }
    found_ = !some.empty() || query_.trimmed().isEmpty();
    reset([&] { rows_ = some.empty() ? all_ : std::move(some); });
    emit searched();
}

QVariant DocumentList::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case TitleRole:
            return row.title;
        case FormRole:
            return row.form;
        case SummaryRole:
            return row.summary;
        case LooksRole:
            return row.looks;
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
