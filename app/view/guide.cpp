// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/guide.h"

#include <algorithm>
#include <utility>

#include "view/error_text.h"
#include "view/pack_of.h"
#include "view/papers.h"
#include "view/session.h"
#include "view/steps.h"
#include "view/text.h"
#include "view/translation_text.h"
#include "view/trust_text.h"

namespace amparo::view {

Guide::Guide(QObject* parent) : BlockList(parent) {
    QQmlEngine::setObjectOwnership(&steps_, QQmlEngine::CppOwnership);
    QQmlEngine::setObjectOwnership(&related_, QQmlEngine::CppOwnership);
    QQmlEngine::setObjectOwnership(&hotlines_, QQmlEngine::CppOwnership);
}

void Guide::set_guide_id(const QString& id) {
    if (id == guide_id_) {
        return;
    }
    guide_id_ = id;
    emit guideIdChanged();
    changed();
}

void Guide::load() {
    if (guide_id_.isEmpty()) {
        show_error({});
        return;
    }
    const pack::Pack* pack = pack_of(services().library, services().session, guide_id_);
    if (pack == nullptr) {
        show_error(error_text(pack::Error::no_such_item));
        return;
    }
    auto guide = pack->guide(to_utf8(guide_id_), services().session.chain());
    if (guide) {
        show_guide(*pack, *std::move(guide));
    } else {
        show_error(error_text(guide.error()));
    }
}

void Guide::show_guide(const pack::Pack& pack, pack::Guide guide) {
    const Session& session = services().session;
    const ReaderLocale locale = session.locale();
    face_ = {plain(guide.title),
             plain(guide.summary),
             from_utf8(guide.icon),
             locale.date(guide.law_as_of),
             locale.date(guide.review_by),
             is_reviewed(guide.reviews),
             reviewers_text(guide.reviews, locale),
             trust_text(guide.law_as_of, guide.reviews, locale),
             share_text(guide.share),
             {},
             std::ranges::any_of(guide.blocks, [](const pack::Block& one) { return !one.audiences.empty(); }),
             0};
    if (const auto* publisher = services().library.publisher_of(pack.info().jurisdiction)) {
        face_.trust = publisher_text(*publisher, session.mirrored()) + u' ' + face_.trust;
    }
    BlockWriter writer(pack, session.chain(), locale, session.mirrored());
    face_.left_out = static_cast<int>(std::erase_if(
        guide.blocks, [this](const pack::Block& one) { return !services().papers.concern(one.audiences); }));
    const std::vector<BlockRow> all = writer.rows(guide.blocks);
    steps_.show(steps_of(all));
    show(all);
    related_.show(guide.related);
    hotline_ids_ = std::move(guide.hotlines);
    show_hotlines();
    emit loaded();
}

HotlineList* Guide::hotlines() {
    if (!std::exchange(hotlines_wanted_, true)) {
        show_hotlines();
    }
    return &hotlines_;
}

void Guide::show_hotlines() {
    const pack::Pack* pack =
        attached() ? pack_of(services().library, services().session, guide_id_) : nullptr;
    if (hotlines_wanted_ && pack != nullptr) {
        hotlines_.attach(services());
        hotlines_.show_only(*pack, hotline_ids_);
    }
}

void Guide::show_error(const QString& error) {
    face_ = {};
    face_.error = error;
    show({});
    steps_.show({});
    related_.show({});
    hotline_ids_.clear();
    show_hotlines();
    emit loaded();
}

}  // namespace amparo::view
