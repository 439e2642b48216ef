// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/content_reader.h"

namespace amparo::pack {
namespace {

constexpr std::string_view summary_columns =
    "SELECT id, slug, kind, title, summary, situation, icon, law_as_of, review_by, start, official_language "
    "FROM item ";

// The name of a paper is what stands on it, for every reader.
Text as_printed(const Text& name, const std::string& language) {
    return {name.original, language, TranslationState::source, name.original};
}

}  // namespace

ContentReader::ContentReader(const Database& database, const std::vector<std::string>& languages,
                             const base::FallbackChain& chain)
    : database_(database),
      texts_(database, languages, chain, flawed_),
      block_sources_(database.prepare("SELECT key, title, kind, publisher, url, date, read_on, is_primary "
                                      "FROM block_source JOIN source ON source.id = block_source.source "
                                      "WHERE block = ? ORDER BY position",
                                      flawed_)),
      term_(database.prepare("SELECT name, definition, id FROM term WHERE slug = ?", flawed_)),
      title_(database.prepare("SELECT title FROM item WHERE slug = ?", flawed_)) {}

ContentReader::Item ContentReader::item(Statement& row) {
    Item item;
    item.row = row.integer(0);
    item.id = row.text(1);
    item.title = texts_.get(row.integer(3));
    item.summary = texts_.get(row.integer(4));
    item.kind = row.word<ItemKind>(2);
    if (item.kind == ItemKind::guide) item.when = row.word<Situation>(5);
    item.icon = row.text(6);
    item.law_as_of = row.date(7);
    item.review_by = row.date(8);
    item.start = row.text(9);
    item.official_language = row.text(10);
    if (item.kind == ItemKind::document) item.title = as_printed(item.title, item.official_language);
    return item;
}

Result<std::vector<GuideSummary>> ContentReader::items(std::string_view kind) {
    Statement rows = database_.prepare(std::string(summary_columns) + "WHERE kind = ? ORDER BY id", flawed_);
    std::vector<GuideSummary> out;
    rows.with(kind);
    while (rows.next()) out.push_back(item(rows));
    return sound(std::move(out));
}

std::optional<ContentReader::Item> ContentReader::find_item(std::string_view kind, std::string_view id) {
    Statement row = database_.prepare(std::string(summary_columns) + "WHERE slug = ?", flawed_);
    if (!row.with(id).next() || row.text(2) != kind) return std::nullopt;
    return item(row);
}

std::vector<Review> ContentReader::reviews(std::int64_t item) {
    Statement rows = database_.prepare(
        "SELECT name, role, day, current FROM review WHERE item = ? ORDER BY position", flawed_);
    std::vector<Review> out;
    rows.with(item);
    while (rows.next()) out.push_back({rows.text(0), rows.text(1), rows.date(2), rows.flag(3)});
    return out;
}

std::vector<std::string> ContentReader::targets(std::int64_t item, std::string_view relation,
                                                std::string_view owner) {
    Statement rows = database_.prepare(
        "SELECT target, owner FROM relation WHERE item = ? AND relation = ? ORDER BY owner, position",
        flawed_);
    std::vector<std::string> out;
    rows.with(item, relation);
    while (rows.next()) {
        if (rows.text(1) == owner) out.push_back(rows.text(0));
    }
    return out;
}

// Those that this pack holds: a guide may name one of another jurisdiction.
std::vector<GuideSummary> ContentReader::summaries(const std::vector<std::string>& ids) {
    Statement row = database_.prepare(std::string(summary_columns) + "WHERE slug = ?", flawed_);
    std::vector<GuideSummary> out;
    for (const std::string& id : ids) {
        if (row.with(id).next()) out.push_back(item(row));
    }
    return out;
}

std::vector<Source> ContentReader::sources(Statement& of_owner, std::int64_t owner) {
    std::vector<Source> out;
    of_owner.with(owner);
    while (of_owner.next()) {
        out.push_back({of_owner.text(0), of_owner.text(1), of_owner.text(2), of_owner.text(3),
                       of_owner.text(4), of_owner.text(5), of_owner.text(6), of_owner.flag(7)});
    }
    return out;
}

Result<Term> ContentReader::term(std::string_view id) {
    if (!term_.with(id).next())
        return flawed_ ? base::failure(database_.fault()) : base::failure(Error::no_such_item);
    Statement sources_of_term = database_.prepare(
        "SELECT key, title, kind, publisher, url, date, read_on, is_primary "
        "FROM term_source JOIN source ON source.id = term_source.source WHERE term = ? ORDER BY position",
        flawed_);
    Term term{std::string(id), texts_.get(term_.integer(0)), texts_.get(term_.integer(1)),
              sources(sources_of_term, term_.integer(2))};
    return sound(std::move(term));
}

}  // namespace amparo::pack
