// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/item_writer.h"

#include <algorithm>

#include "compiler/fingerprint.h"
#include "compiler/words.h"

namespace amparo::compiler {
namespace {

std::int64_t flag(bool value) {
    return value ? 1 : 0;
}

}  // namespace

ItemWriter::ItemWriter(const Country& country, TableWriter& tables, TextTable& texts)
    : country_(country), tables_(tables), texts_(texts) {
    for (const Source& source : country.sources) {
        source_ids_.emplace(source.value.key, static_cast<std::int64_t>(source_ids_.size()) + 1);
    }
}

void ItemWriter::guide(const Guide& guide) {
    item(guide, {"guide", guide.when, {}, {}, fingerprint(guide)});
    blocks(guide.blocks, {}, country_.official_language);
    relations({}, "related", guide.related);
    relations({}, "hotline", guide.hotlines);
}

void ItemWriter::card(const Card& card) {
    item(card, {"card", {}, {}, card.official_language, fingerprint(card)});
    blocks(card.lines, {}, card.official_language);
}

void ItemWriter::check(const Check& check) {
    item(check, {"check", {}, check.start.id, {}, fingerprint(check)});
    std::int64_t position = 0;
    for (const CheckQuestion& one : check.questions) question(one, position++);
    for (const CheckResult& one : check.results) result(one, position++);
}

void ItemWriter::question(const CheckQuestion& question, std::int64_t position) {
    tables_.insert("check_node", {item_, position, question.name, "question", texts_.id(question.text),
                                  texts_.id(question.help), std::string()});
    blocks(question.labels, question.name, country_.official_language);
    std::int64_t answer_position = 0;
    for (const CheckAnswer& answer : question.answers) {
        tables_.insert("check_answer",
                       {item_, question.name, answer_position++, texts_.id(answer.text), answer.go.id});
    }
}

void ItemWriter::result(const CheckResult& result, std::int64_t position) {
    tables_.insert("check_node",
                   {item_, position, result.name, "result", texts_.id(result.text), nullptr, result.tone});
    blocks(result.detail, result.name, country_.official_language);
    relations(result.name, "link", result.links);
}

void ItemWriter::item(const Item& item, const Extra& extra) {
    ++item_;
    tables_.insert("item", {item_, item.id, extra.kind, texts_.id(item.title), texts_.id(item.summary),
                            extra.situation, item.icon.id, item.law_as_of.iso(), item.review_by.iso(),
                            extra.start, extra.official_language});
    std::int64_t position = 0;
    for (const Review& review : item.reviews) {
        tables_.insert("review", {item_, position++, review.by, review.role, review.on.iso(),
                                  flag(review.hash == extra.fingerprint)});
    }
}

void ItemWriter::blocks(const std::vector<Block>& blocks, const std::string& owner,
                        const std::string& official_language) {
    std::int64_t position = 0;
    for (const Block& one : blocks) block(one, owner, position++, official_language);
}

void ItemWriter::block(const Block& block, const std::string& owner, std::int64_t position,
                       const std::string& official_language) {
    const bool say = block.kind == pack::BlockKind::say;
    const auto& keys = block.text.references;
    const bool advice = std::count(keys.begin(), keys.end(), advice_key) > 0;
    ++block_;
    tables_.insert("block",
                   {block_, item_, owner, position, std::string(word(block.kind)), flag(block.right_now),
                    std::int64_t{block.number}, texts_.id(block.text), say ? block.text.plain : std::string(),
                    say ? official_language : std::string(), joined(block.audiences),
                    block.as_of ? block.as_of->iso() : std::string(), block.target, flag(advice)});
    sources("block_source", block_, keys);
}

void ItemWriter::sources(const std::string& table, std::int64_t row, const std::vector<std::string>& keys) {
    std::int64_t position = 0;
    for (const std::string& key : keys) {
        if (key != advice_key) tables_.insert(table, {row, position++, source_ids_.at(key)});
    }
}

void ItemWriter::relations(const std::string& owner, const std::string& relation,
                           const std::vector<Pointer>& targets) {
    std::int64_t position = 0;
    for (const Pointer& target : targets)
        tables_.insert("relation", {item_, owner, relation, position++, target.id});
}

}  // namespace amparo::compiler
