// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/content_reader.h"

namespace amparo::pack {

void ContentReader::add_share(LanguageShare& share, const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
        if (block.text.markup.empty()) continue;
        ++share.total;
        share.reviewed += block.text.state == TranslationState::reviewed ? 1 : 0;
        share.machine += block.text.state == TranslationState::machine ? 1 : 0;
        share.outdated += block.text.state == TranslationState::outdated ? 1 : 0;
        share.missing += block.text.state == TranslationState::missing ? 1 : 0;
    }
}

std::vector<Block> ContentReader::blocks(std::int64_t item, std::string_view owner) {
    Statement rows = database_.prepare(
        "SELECT id, kind, right_now, number, text, official, official_language, audiences, as_of, target, "
        "advice "
        "FROM block WHERE item = ? AND owner = ? ORDER BY position",
        flawed_);
    std::vector<Block> out;
    rows.with(item, owner);
    while (rows.next()) out.push_back(block(rows));
    return out;
}

Block ContentReader::block(Statement& row) {
    Block block;
    block.kind = row.word<BlockKind>(1);
    block.right_now = row.flag(2);
    block.number = static_cast<int>(row.integer(3));
    block.text = texts_.get(row.integer_or_null(4)).value_or(Text());
    block.official = row.text(5);
    block.official_language = row.text(6);
    for (const std::string& word : row.list(7)) block.audiences.push_back(row.word_value<Audience>(word));
    block.as_of = row.date_or_empty(8);
    block.target = row.text(9);
    block.sources = sources(block_sources_, row.integer(0));
    block.advice = row.flag(10);
    fill_from_target(block);
    return block;
}

// A term is shown with its own words; a link without words with the title of what it leads to, as long as
// this pack holds it.
void ContentReader::fill_from_target(Block& block) {
    if (block.kind == BlockKind::term) {
        if (!term_.with(block.target).next()) {
            flawed_ = true;
            return;
        }
        block.text = texts_.get(term_.integer(0));
        block.detail = texts_.get(term_.integer(1));
    }
    if (block.kind == BlockKind::link && block.text.markup.empty() && title_.with(block.target).next()) {
        block.text = texts_.get(title_.integer(0));
    }
}

Result<Guide> ContentReader::guide(std::string_view id) {
    auto item = find_item("guide", id);
    if (!item) return base::failure(flawed_ ? database_.fault() : Error::no_such_item);
    Guide guide;
    guide.law_as_of = item->law_as_of;
    guide.review_by = item->review_by;
    guide.reviews = reviews(item->row);
    guide.blocks = blocks(item->row, "");
    guide.related = summaries(targets(item->row, "related", ""));
    guide.hotlines = targets(item->row, "hotline", "");
    add_share(guide.share, guide.blocks);
    static_cast<GuideSummary&>(guide) = *std::move(item);
    return sound(std::move(guide));
}

Result<Card> ContentReader::card(std::string_view id) {
    auto item = find_item("card", id);
    if (!item) return base::failure(flawed_ ? database_.fault() : Error::no_such_item);
    Card card{item->id,        item->title, item->summary, item->icon, item->official_language, {},
              item->law_as_of, {}};
    card.reviews = reviews(item->row);
    for (Block& line : blocks(item->row, "")) {
        if (line.kind != BlockKind::say) flawed_ = true;
        card.lines.push_back({std::move(line.official), std::move(line.text)});
    }
    return sound(std::move(card));
}

}  // namespace amparo::pack
