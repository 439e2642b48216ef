// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/side_by_side.h"

#include <algorithm>
#include <utility>

#include "view/block_row.h"
#include "view/error_text.h"
#include "view/pack_of.h"
#include "view/roles.h"
#include "view/session.h"
#include "view/text.h"
#include "view/translation_text.h"

namespace amparo::view {

namespace {

// A block's words in one language with the tag of the language that they are in: what one says to officers is
// shown as it is said in their own.
std::pair<QString, QString> words_of(const pack::Block& block, const std::string& wanted) {
    if (!block.official.empty() && block.official_language == wanted) {
        return {from_utf8(block.official), from_utf8(block.official_language)};
    }
    return {plain(block.text), from_utf8(block.text.language)};
}

// That a machine translated is said once for the page.
QString remark(const pack::Text& text) {
    return text.state == pack::TranslationState::machine ? QString() : state_text(text);
}

}  // namespace

void SideBySide::set_guide_id(const QString& id) {
    if (id != guide_id_) {
        guide_id_ = id;
        emit guideIdChanged();
        changed();
    }
}

void SideBySide::set_other(const QString& tag) {
    chosen_ = true;
    if (tag != other_) {
        other_ = tag;
        emit otherChanged();
        changed();
    }
}

QString SideBySide::usual_other(const pack::PackInfo& info) const {
    const std::string own = to_utf8(services().session.language());
    if (own != info.official_language) {
        return from_utf8(info.official_language);
    }
    const auto another =
        std::ranges::find_if(info.languages, [&](const std::string& tag) { return tag != own; });
    return another == info.languages.end() ? from_utf8(own) : from_utf8(*another);
}

void SideBySide::load() {
    const Session& session = services().session;
    const pack::Pack* pack = pack_of(services().library, session, guide_id_);
    const auto own = pack == nullptr ? pack::Result<pack::Guide>(tl::unexpected(pack::Error::no_such_item))
                                     : pack->guide(to_utf8(guide_id_), session.chain());
    if (!own) {
        error_ = guide_id_.isEmpty() ? QString() : error_text(own.error());
        reset([this] { rows_.clear(); });
        emit loaded();
        return;
    }
    if (const QString usual = usual_other(pack->info()); !chosen_ && usual != other_) {
        other_ = usual;
        emit otherChanged();
    }
    const auto other =
        pack->guide(to_utf8(guide_id_), base::fallback_chain(to_utf8(other_), session.languages()));
    error_ = other ? QString() : error_text(other.error());
    show(*own, other.value_or(pack::Guide()));
}

void SideBySide::show(const pack::Guide& own, const pack::Guide& other) {
    title_ = plain(own.title);
    other_title_ = plain(other.title);
    other_note_ = share_text(other.share);
    const std::string reader = to_utf8(services().session.language());
    reset([&] {
        rows_.clear();
        const std::size_t count = std::min(own.blocks.size(), other.blocks.size());
        for (std::size_t i = 0; i < count; ++i) {
            const pack::Block& block = own.blocks[i];
            auto [words, language] = words_of(block, reader);
            auto [other_words, other_language] = words_of(other.blocks[i], to_utf8(other_));
            if (words.isEmpty()) {
                continue;  // a door to another page
            }
            rows_.push_back({kind_of(block), block.number, std::move(words), std::move(language),
                             std::move(other_words), std::move(other_language), remark(block.text),
                             remark(other.blocks[i].text)});
        }
    });
    emit loaded();
}

QVariant SideBySide::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case KindRole:
            return row.kind;
        case NumberRole:
            return row.number;
        case OwnRole:
            return row.own;
        case OwnLanguageRole:
            return row.own_language;
        case OtherRole:
            return row.other;
        case OtherLanguageRole:
            return row.other_language;
        case OwnStateTextRole:
            return row.own_state_text;
        case OtherStateTextRole:
            return row.other_state_text;
        default:
            return {};
    }
}

QHash<int, QByteArray> SideBySide::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
