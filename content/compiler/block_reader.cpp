// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/block_reader.h"

#include <algorithm>

#include "compiler/readers.h"
#include "compiler/words.h"

namespace amparo::compiler {
namespace {

constexpr const char* right_now = "Right now";
constexpr PhraseRules heading_rules{.limit = 80, .inline_marks = false, .references = false};
constexpr PhraseRules right_now_rules{.limit = 200, .inline_marks = true, .references = true};
constexpr PhraseRules say_rules{.limit = 300, .inline_marks = false, .references = true};

const PhraseRules& rules_for(const Block& block) {
    if (block.right_now) return right_now_rules;
    switch (block.kind) {
        case pack::BlockKind::heading:
            return heading_rules;
        case pack::BlockKind::say:
            return say_rules;
        case pack::BlockKind::link:
            return summary_rules;
        default:
            return block_rules;
    }
}

}  // namespace

std::vector<Block> BlockReader::read_guide(const std::vector<Element>& body, const Place& guide) {
    std::vector<Block> blocks = read_part(body);
    check_right_now(blocks, guide);
    return blocks;
}

std::vector<Block> BlockReader::read_part(const std::vector<Element>& body) {
    blocks_.clear();
    in_right_now_ = false;
    headings_ = 0;
    for (const Element& element : body) one(element);
    return std::move(blocks_);
}

void BlockReader::one(const Element& element) {
    using Shape = Element::Shape;
    if (element.shape == Shape::heading) return heading(element);
    if (in_right_now_) return right_now_line(element);
    switch (element.shape) {
        case Shape::paragraph:
            add(pack::BlockKind::paragraph, element);
            return;
        case Shape::step:
            add(pack::BlockKind::step, element).number = element.number;
            return;
        case Shape::box:
            box(element);
            return;
        default:
            faults_.add(element.place, "a list with points stands outside a box",
                        "Number it, make paragraphs of it, or put it into a box such as [!NEVER].");
    }
}

void BlockReader::heading(const Element& element) {
    ++headings_;
    in_right_now_ = headings_ == 1 && element.text == right_now;
    if (in_right_now_) return;
    if (element.text == right_now) {
        faults_.add(element.place, "\"## Right now\" is not the first heading",
                    "Move it to the top of the guide.");
        return;
    }
    add(pack::BlockKind::heading, element);
}

void BlockReader::right_now_line(const Element& element) {
    if (element.shape != Element::Shape::step) {
        faults_.add(element.place, "only a numbered list stands under \"## Right now\"",
                    "Put another heading above this.");
        return;
    }
    Block block;
    block.kind = pack::BlockKind::step;
    block.right_now = true;
    block.number = element.number;
    read_text(block, element);
    blocks_.push_back(std::move(block));
}

void BlockReader::check_right_now(const std::vector<Block>& blocks, const Place& guide) {
    const auto lines =
        std::count_if(blocks.begin(), blocks.end(), [](const Block& block) { return block.right_now; });
    if (lines >= 3 && lines <= 5) return;
    faults_.add(guide, "\"## Right now\" has " + std::to_string(lines) + " lines",
                "Begin the guide with it, and with three to five numbered lines that stand alone.");
}

void BlockReader::box(const Element& element) {
    const std::optional<pack::BlockKind> kind = box_kind(element.word);
    if (!kind) {
        faults_.add(
            element.place, "unknown kind of box " + in_quotes(element.word),
            suggestion(element.word, box_words()) + "It is " + one_of(box_words()) + ", in capitals.");
        return;
    }
    Block block;
    block.kind = *kind;
    block.place = element.place;
    read_arguments(element, block);
    const bool points =
        *kind == pack::BlockKind::term || *kind == pack::BlockKind::hotline || *kind == pack::BlockKind::link;
    if (points) return pointer_box(element, std::move(block));
    text_box(element, block);
}

void BlockReader::read_arguments(const Element& element, Block& block) {
    const std::vector<std::string>& words = element.arguments;
    const auto wrong = [&](const std::string& advice) {
        faults_.add(element.place, "[!" + element.word + "] is not written like this", advice);
    };
    switch (block.kind) {
        case pack::BlockKind::contested:
            if (words.size() == 1) block.as_of = base::Date::parse(words.front());
            if (!block.as_of) wrong("Write the day of this dispute after it: [!CONTESTED 2026-11-23].");
            return;
        case pack::BlockKind::only:
            block.audiences = words;
            if (words.empty()) wrong("Say to whom it applies: " + one_of(audiences()) + ".");
            for (const std::string& who : words) {
                if (std::count(audiences().begin(), audiences().end(), who) == 1) continue;
                wrong(suggestion(who, audiences()) + "It applies to " + one_of(audiences()) + ".");
            }
            return;
        case pack::BlockKind::term:
        case pack::BlockKind::hotline:
        case pack::BlockKind::link:
            if (words.size() == 1) block.target = words.front();
            if (words.size() != 1) wrong("Name one id after it.");
            return;
        case pack::BlockKind::drawing:
            if (words.size() == 1) block.target = words.front();
            if (words.size() != 1) wrong("Name one drawing of app/ui/drawings after it.");
            return;
        default:
            if (!words.empty()) wrong("Nothing stands after its kind.");
    }
}

void BlockReader::pointer_box(const Element& element, Block block) {
    const std::size_t allowed = block.kind == pack::BlockKind::link ? 1 : 0;
    if (element.inside.size() > allowed) {
        faults_.add(element.inside.at(allowed).place, "[!" + element.word + "] holds no such text",
                    "Its text comes from where it points to; delete this one.");
        return;
    }
    for (const Element& text : element.inside) read_text(block, text);
    block.place = element.place;
    blocks_.push_back(std::move(block));
}

void BlockReader::text_box(const Element& element, const Block& block) {
    if (element.inside.empty()) {
        faults_.add(element.place, "[!" + element.word + "] is empty",
                    "Write its text below, each line after \"> \".");
    }
    for (const Element& text : element.inside) {
        if (text.shape == Element::Shape::heading) {
            faults_.add(text.place, "a heading stands inside a box", "Put it above the box.");
            continue;
        }
        Block one = block;
        if (block.kind == pack::BlockKind::drawing) one.number = text.number;
        read_text(one, text);
        blocks_.push_back(std::move(one));
    }
}

Block& BlockReader::add(pack::BlockKind kind, const Element& element) {
    Block& block = blocks_.emplace_back();
    block.kind = kind;
    read_text(block, element);
    return block;
}

void BlockReader::read_text(Block& block, const Element& element) {
    block.place = element.place;
    block.text = read_phrase(element.text, element.place, rules_for(block), faults_);
    if (block.text.empty()) faults_.add(element.place, "the text is empty", "Write it, or delete its mark.");
    if (needs_source(block.kind) && block.text.references.empty()) {
        faults_.add(element.place, "this " + std::string(word(block.kind)) + " block names no source",
                    "End it with [^key] from sources.yaml, or with [^advice] when it is practical advice and "
                    "no law.");
    }
}

}  // namespace amparo::compiler
