// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/item_view.h"

#include "view/pack_of.h"
#include "view/session.h"
#include "view/translation_text.h"
#include "view/trust_text.h"

namespace amparo::view {

ItemView::ItemView(QObject* parent) : QObject(parent) {
    QQmlEngine::setObjectOwnership(&related_, QQmlEngine::CppOwnership);
}

void ItemView::set_item_id(const QString& id) {
    if (id != item_id_) {
        item_id_ = id;
        emit itemIdChanged();
        changed();
    }
}

const pack::Pack* ItemView::pack() const {
    return pack_of(services().library, services().session, item_id_);
}

void ItemView::show_face(const pack::GuideSummary& item, const base::Date& law_as_of,
                         const std::vector<pack::Review>& reviews, const pack::LanguageShare& share) {
    face_ = {plain(item.title),
             plain(item.summary),
             from_utf8(item.icon),
             is_reviewed(reviews),
             trust_text(law_as_of, reviews, services().session.locale()),
             share_text(share),
             {}};
    const Session& session = services().session;
    if (const auto* publisher = services().library.publisher_of(pack()->info().jurisdiction)) {
        face_.trust = publisher_text(*publisher, session.mirrored()) + u' ' + face_.trust;
    }
}

void ItemView::show_blocks(const pack::Pack& pack, const std::vector<pack::Block>& blocks,
                           BlockList& list) const {
    const Session& session = services().session;
    BlockWriter writer(pack, session.chain(), session.locale(), session.mirrored());
    list.show(writer.rows(blocks));
}

void ItemView::show_error(const QString& error) {
    face_ = {};
    face_.error = error;
    related_.show({});
}

}  // namespace amparo::view
