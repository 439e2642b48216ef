// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/guide_list.h"

#include "view/error_text.h"
#include "view/page.h"
#include "view/roles.h"
#include "view/session.h"
#include "view/text.h"
#include "view/translation_text.h"

namespace amparo::view {

namespace {

QString situation_word(pack::Situation situation) {
    switch (situation) {
        case pack::Situation::now:
            return QStringLiteral("now");
        case pack::Situation::prepare:
            return QStringLiteral("prepare");
        case pack::Situation::after:
            return QStringLiteral("after");
        case pack::Situation::learn:
            return QStringLiteral("learn");
    }
    return {};
}

pack::Result<std::vector<pack::GuideSummary>> read(const pack::Pack& pack, GuideList::Kind kind,
                                                   const base::FallbackChain& chain) {
    switch (kind) {
        case GuideList::Guides:
            return pack.guides(chain);
        case GuideList::Checks:
            return pack.checks(chain);
        case GuideList::Cards:
            return pack.cards(chain);
        case GuideList::Letters:
            return pack.letters(chain);
    }
    return std::vector<pack::GuideSummary>();
}

}  // namespace

void GuideList::set_kind(Kind kind) {
    if (kind == kind_) {
        return;
    }
    kind_ = kind;
    emit kindChanged();
    changed();
}

void GuideList::set_when(const QString& when) {
    if (when == when_) {
        return;
    }
    when_ = when;
    emit whenChanged();
    changed();
}

void GuideList::set_publisher(const QString& publisher) {
    if (publisher == publisher_) {
        return;
    }
    publisher_ = publisher;
    emit publisherChanged();
    changed();
}

void GuideList::load() {
    const QString id = publisher_.isEmpty() ? services().session.jurisdiction() : publisher_;
    const pack::Pack* pack = services().library.find(to_utf8(id));
    if (pack == nullptr) {
        show({});
        set_error({});
        return;
    }
    auto guides = read(*pack, kind_, services().session.chain());
    if (!guides) {
        show({});
        set_error(error_text(guides.error()));
        return;
    }
    if (!when_.isEmpty()) {
        std::erase_if(
            *guides, [this](const pack::GuideSummary& guide) { return situation_word(guide.when) != when_; });
    }
    show(*guides);
    set_error({});
}

void GuideList::show(const std::vector<pack::GuideSummary>& guides) {
    reset([&] {
        rows_.clear();
        for (const pack::GuideSummary& guide : guides) {
            const QString id = from_utf8(guide.id);
            rows_.push_back({id, plain(guide.title), plain(guide.summary), from_utf8(guide.icon),
                             situation_word(guide.when), item_page(guide.kind, id)});
        }
    });
}

void GuideList::set_error(const QString& error) {
    if (error != error_) {
        error_ = error;
        emit errorChanged();
    }
}

QVariant GuideList::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case GuideIdRole:
            return row.id;
        case TitleRole:
            return row.title;
        case SummaryRole:
            return row.summary;
        case IconRole:
            return row.icon;
        case WhenRole:
            return row.when;
        case PageRole:
            return row.page;
        default:
            return {};
    }
}

QHash<int, QByteArray> GuideList::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
