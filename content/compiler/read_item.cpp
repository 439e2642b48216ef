// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "base/language_tag.h"
#include "compiler/readers.h"
#include "compiler/words.h"

namespace amparo::compiler {
namespace {

void read_reviews(Fields& fields, Item& item, Faults& faults) {
    const YAML::Node reviews = fields.node("review");
    if (!reviews.IsDefined()) return;
    if (reviews.IsScalar()) {
        if (reviews.Scalar() == "none") return;
        faults.add(
            fields.place("review"), "\"review\" cannot be " + in_quotes(reviews.Scalar()),
            "Write none, or a list of {by: name, role: lawyer, on: 2026-11-23, hash: of what was reviewed}.");
        return;
    }
    fields.each("review", [&](const YAML::Node& node) {
        Fields one(node, fields.where(), faults);
        Review review{{one.text("by"), one.text("role"), one.date("on")}, one.text("hash"), one.place()};
        one.finish();
        item.reviews.push_back(std::move(review));
    });
}

}  // namespace

bool is_plain_id(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool is_item_id(std::string_view text) {
    const std::size_t slash = text.find('/');
    return slash != std::string_view::npos && is_plain_id(text.substr(0, slash)) &&
           is_plain_id(text.substr(slash + 1));
}

std::vector<Pointer> read_pointers(Fields& fields, const std::string& name, bool required) {
    std::vector<Pointer> result;
    for (std::string& id : required ? fields.words(name) : fields.optional_words(name)) {
        result.push_back({std::move(id), fields.place(name)});
    }
    return result;
}

Phrase read_keywords(Fields& fields, bool required, Faults& faults) {
    Phrase phrase;
    phrase.place = fields.place("keywords");
    for (const std::string& word : required ? fields.words("keywords") : fields.optional_words("keywords")) {
        if (word.find(',') != std::string::npos) {
            faults.add(phrase.place, "the keyword " + in_quotes(word) + " holds a comma",
                       "Make two keywords of it.");
        }
        phrase.source += (phrase.source.empty() ? "" : ", ") + word;
    }
    return phrase;
}

void read_item(Fields& fields, Item& item, Faults& faults) {
    read_item_basics(fields, item, faults);
    item.title = fields.phrase("title", title_rules);
    item.summary = fields.phrase("summary", summary_rules);
}

void read_item_basics(Fields& fields, Item& item, Faults& faults) {
    item.place = fields.place("id");
    item.id = fields.text("id");
    if (!item.id.empty() && !is_item_id(item.id)) {
        faults.add(item.place, in_quotes(item.id) + " is no id",
                   "Write it as us/home-door: small letters, digits, hyphens.");
    }
    item.icon = {fields.text("icon"), fields.place("icon")};
    item.law_as_of = fields.date("law_as_of");
    item.review_by = fields.date("review_by");
    item.review_by_place = fields.place("review_by");
    read_reviews(fields, item, faults);
}

Block read_sourced_line(const YAML::Node& line, const YamlFile& where, pack::BlockKind kind, Faults& faults) {
    Block block;
    block.kind = kind;
    block.place = where.place(line);
    block.text =
        read_phrase(line.IsScalar() ? line.Scalar() : std::string(), block.place, block_rules, faults);
    if (block.text.empty()) faults.add(block.place, "the line is empty", "Write one text in quotes.");
    if (block.text.references.empty()) {
        faults.add(block.place, "this line names no source",
                   "End it with [^key] from sources.yaml, or with [^advice] when it is practical advice "
                   "and no law.");
    }
    return block;
}

}  // namespace amparo::compiler
