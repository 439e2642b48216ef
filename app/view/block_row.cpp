// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/block_row.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "base/phone_number.h"
#include "view/page.h"
#include "view/text.h"
#include "view/translation_text.h"
#include "view/trust_text.h"

namespace amparo::view {

namespace {

struct BlockText {
    Q_DECLARE_TR_FUNCTIONS(BlockText)
};

QString kind_word(pack::BlockKind kind) {
    switch (kind) {
        case pack::BlockKind::heading:
            return QStringLiteral("heading");
        case pack::BlockKind::paragraph:
            return QStringLiteral("paragraph");
        case pack::BlockKind::step:
            return QStringLiteral("step");
        case pack::BlockKind::say:
            return QStringLiteral("say");
        case pack::BlockKind::never:
            return QStringLiteral("never");
        case pack::BlockKind::warning:
            return QStringLiteral("warning");
        case pack::BlockKind::contested:
            return QStringLiteral("contested");
        case pack::BlockKind::only:
            return QStringLiteral("only");
        case pack::BlockKind::term:
            return QStringLiteral("term");
        case pack::BlockKind::source:
            return QStringLiteral("source");
        case pack::BlockKind::hotline:
            return QStringLiteral("hotline");
        case pack::BlockKind::link:
            return QStringLiteral("link");
        case pack::BlockKind::drawing:
            return QStringLiteral("drawing");
    }
    return {};
}

QString audience_text(pack::Audience audience) {
    switch (audience) {
        case pack::Audience::citizen:
            //: Above a block that applies to some people only.
            return BlockText::tr("For citizens");
        case pack::Audience::resident:
            //: Above a block that applies to some people only: people with a green card or permanent
            //: residence.
            return BlockText::tr("For permanent residents");
        case pack::Audience::visa:
            //: Above a block that applies to some people only.
            return BlockText::tr("For people with a visa");
        case pack::Audience::asylum:
            //: Above a block that applies to some people only.
            return BlockText::tr("For people who asked for asylum");
        case pack::Audience::no_papers:
            //: Above a block that applies to some people only: people without permission to stay.
            return BlockText::tr("For people without papers");
        case pack::Audience::minor:
            //: Above a block that applies to some people only.
            return BlockText::tr("For people under 18");
    }
    return {};
}

QString audiences_text(const std::vector<pack::Audience>& audiences) {
    QStringList lines;
    for (const pack::Audience audience : audiences) {
        lines.append(audience_text(audience));
    }
    return lines.join(QStringLiteral(" · "));
}

// The first label of a drawing stands for the drawing itself, which says what all its labels say.
void describe_drawings(std::vector<BlockRow>& rows) {
    BlockRow* first = nullptr;
    for (BlockRow& row : rows) {
        if (row.kind != kind_word(pack::BlockKind::drawing)) {
            first = nullptr;
            continue;
        }
        first = row.number == 1 || first == nullptr ? &row : first;
        const QString label = QStringLiteral("%1. %2").arg(row.number).arg(row.plain);
        first->detail += first->detail.isEmpty() ? label : QLatin1Char(' ') + label;
    }
}

}  // namespace

QString kind_of(const pack::Block& block) {
    return block.right_now ? QStringLiteral("now") : kind_word(block.kind);
}

BlockWriter::BlockWriter(const pack::Pack& pack, base::FallbackChain chain, ReaderLocale locale,
                         bool right_to_left)
    : pack_(pack), chain_(std::move(chain)), locale_(std::move(locale)), right_to_left_(right_to_left) {}

std::vector<BlockRow> BlockWriter::rows(const std::vector<pack::Block>& blocks) {
    std::vector<BlockRow> rows;
    rows.reserve(blocks.size());
    for (const pack::Block& block : blocks) {
        rows.push_back(row(block));
    }
    describe_drawings(rows);
    return rows;
}

BlockRow BlockWriter::row(const pack::Block& block) {
    BlockRow row;
    row.kind = kind_of(block);
    row.number = block.number;
    row.text = markup(block.text);
    row.plain = plain(block.text);
    row.text_language = from_utf8(block.text.language);
    row.text_right_to_left = base::is_right_to_left(block.text.language);
    row.original = block.text.original == block.text.markup ? QString() : from_utf8(block.text.original);
    row.state = state_word(block.text.state);
    row.state_text = state_text(block.text);
    row.official = from_utf8(block.official);
    row.official_language = from_utf8(block.official_language);
    row.audience = audiences_text(block.audiences);
    row.as_of = block.as_of ? locale_.date(*block.as_of) : QString();
    row.target = from_utf8(block.target);
    row.detail = markup(block.detail);
    row.sources = sources_text(block.sources, locale_, right_to_left_);
    row.source_count = static_cast<int>(block.sources.size());
    row.advice = block.advice;
    point(row, block);
    return row;
}

void BlockWriter::point(BlockRow& row, const pack::Block& block) {
    if (block.kind == pack::BlockKind::hotline) {
        point_to_hotline(row, block.target);
    }
    if (block.kind != pack::BlockKind::link) {
        return;
    }
    if (!items_) {
        items_.emplace(pack_, chain_);
    }
    const Item item = items_->find(block.target);
    row.target_page = item.page;
    if (row.plain.isEmpty()) {
        row.plain = item.title;
        row.text = item.title.toHtmlEscaped();
    }
}

void BlockWriter::point_to_hotline(BlockRow& row, const std::string& id) {
    if (!hotlines_) {
        hotlines_ = pack_.hotlines(chain_).value_or(std::vector<pack::Hotline>());
    }
    const auto hotline = std::ranges::find(*hotlines_, id, &pack::Hotline::id);
    if (hotline == hotlines_->end()) {
        return;
    }
    row.target_page = hotline_page(row.target);
    row.plain = isolated(from_utf8(hotline->organisation), right_to_left_);
    row.text = row.plain.toHtmlEscaped();
    if (!hotline->numbers.empty()) {
        const QString number = from_utf8(base::display_number(hotline->numbers.front().number));
        row.detail = isolated(number, right_to_left_);
    }
}

}  // namespace amparo::view
