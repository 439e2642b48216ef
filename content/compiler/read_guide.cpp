// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/block_reader.h"
#include "compiler/page.h"
#include "compiler/readers.h"
#include "compiler/reading_grade.h"
#include "compiler/words.h"

namespace amparo::compiler {
namespace {

constexpr double highest_grade = 8.0;

void check_grade(const Guide& guide, Faults& faults) {
    const std::string text = right_now_text(guide);
    const double grade = reading_grade(text);
    if (grade <= highest_grade) return;
    faults.add(
        guide.blocks.front().place,
        "the lines of \"## Right now\" need " + format_grade(grade) + " years of school (Flesch-Kincaid)",
        "Use shorter words and shorter lines until it is 8 or less.");
}

std::vector<Block> read_card_lines(const std::vector<Element>& body, const Place& card, Faults& faults) {
    std::vector<Block> lines;
    for (const Element& element : body) {
        if (element.shape != Element::Shape::step) {
            faults.add(element.place, "a card is one numbered list and nothing else",
                       "Number this line, or delete it.");
            continue;
        }
        Block& line = lines.emplace_back();
        line.kind = pack::BlockKind::say;
        line.number = element.number;
        line.place = element.place;
        line.text = read_phrase(element.text, element.place,
                                {.limit = 300, .inline_marks = false, .references = true}, faults);
    }
    if (lines.empty()) faults.add(card, "the card has no lines", "Write them as a numbered list.");
    return lines;
}

}  // namespace

std::optional<Guide> read_guide(std::string_view text, const std::string& file, Faults& faults) {
    const std::optional<Page> parts = split_page(text, file, faults);
    if (!parts) return std::nullopt;
    Fields fields(parts->fields, {file, 1}, faults);
    Guide guide;
    read_item(fields, guide, faults);
    guide.when = fields.choice("when", situations());
    guide.keywords = read_keywords(fields, true, faults);
    guide.related = read_pointers(fields, "related", false);
    guide.hotlines = read_pointers(fields, "hotlines", false);
    fields.finish();
    guide.blocks = BlockReader(faults).read_guide(parse_markdown(parts->body, file, parts->body_line, faults),
                                                  guide.place);
    check_grade(guide, faults);
    return guide;
}

std::optional<Card> read_card(std::string_view text, const std::string& file, Faults& faults) {
    const std::optional<Page> parts = split_page(text, file, faults);
    if (!parts) return std::nullopt;
    Fields fields(parts->fields, {file, 1}, faults);
    Card card;
    read_item(fields, card, faults);
    card.official_language = fields.language("officer_language");
    card.keywords = read_keywords(fields, false, faults);
    fields.finish();
    card.lines =
        read_card_lines(parse_markdown(parts->body, file, parts->body_line, faults), card.place, faults);
    return card;
}

}  // namespace amparo::compiler
