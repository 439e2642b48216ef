// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/pack_writer.h"

#include "compiler/item_writer.h"
#include "compiler/search_writer.h"
#include "compiler/table_writer.h"
#include "compiler/text_table.h"
#include "compiler/words.h"
#include "pack/format.h"
#include "pack/page_tree.h"

namespace amparo::compiler {
namespace {

std::vector<std::string> keys(const std::vector<Pointer>& sources) {
    std::vector<std::string> result;
    result.reserve(sources.size());
    for (const Pointer& source : sources) result.push_back(source.id);
    return result;
}

void write_frame(const Edition& edition, TableWriter& tables) {
    const Country& country = edition.country;
    const pack::Seal seal = seal_of(country);
    tables.insert("meta", {"id", seal.id});
    tables.insert("meta", {"name", country.name});
    tables.insert("meta", {"official_language", country.official_language});
    tables.insert("meta", {"version", std::to_string(seal.version)});
    tables.insert("meta", {"date", seal.date.iso()});
    tables.insert("meta", {"expires", seal.expires.iso()});
    tables.insert("language", {std::int64_t{0}, source_language});
    std::int64_t position = 0;
    for (const Translations& translations : edition.translations) {
        tables.insert("language", {++position, translations.tag()});
    }
    std::int64_t id = 0;
    for (const Source& source : country.sources) {
        const pack::Source& value = source.value;
        tables.insert("source", {++id, value.key, value.title, value.kind, value.publisher, value.url,
                                 value.date, value.read_on, std::int64_t{value.primary ? 1 : 0}});
    }
}

void write_terms(const Country& country, TableWriter& tables, TextTable& texts, ItemWriter& items) {
    std::int64_t id = 0;
    for (const Term& term : country.terms) {
        tables.insert("term", {++id, term.id, texts.id(term.name), texts.id(term.definition)});
        items.sources("term_source", id, keys(term.sources));
    }
}

void write_hotlines(const Country& country, TableWriter& tables, TextTable& texts, ItemWriter& items) {
    std::int64_t id = 0;
    for (const Hotline& hotline : country.hotlines) {
        tables.insert("hotline", {++id,
                                  hotline.id,
                                  hotline.organisation,
                                  texts.id(hotline.purpose),
                                  texts.id(hotline.who_may_call),
                                  joined(hotline.needs),
                                  hotline.operated_by,
                                  hotline.scope,
                                  joined(hotline.languages),
                                  std::int64_t{hotline.interpreters ? 1 : 0},
                                  hotline.hours,
                                  hotline.zone,
                                  texts.id(hotline.hours_note),
                                  hotline.cost,
                                  hotline.abroad,
                                  hotline.confidential,
                                  texts.id(hotline.confidential_note),
                                  hotline.checked_on.iso(),
                                  hotline.called_on ? hotline.called_on->iso() : std::string(),
                                  hotline.confidence});
        std::int64_t position = 0;
        for (const HotlineNumber& number : hotline.numbers) {
            tables.insert("hotline_number", {id, position++, number.kind, number.number});
        }
        items.sources("hotline_source", id, keys(hotline.sources));
    }
}

}  // namespace

pack::Seal seal_of(const Country& country) {
    return {country.id, country.version, country.date, country.date.plus_days(country.expires_after_days),
            pack::schema_version};
}

std::optional<std::string> write_database(const Edition& edition) {
    const Country& country = edition.country;
    TableWriter tables;
    TextTable texts(tables, edition.translations);
    ItemWriter items(country, tables, texts);
    write_frame(edition, tables);
    for (const Guide& guide : country.guides) items.guide(guide);
    for (const Card& card : country.cards) items.card(card);
    for (const Check& check : country.checks) items.check(check);
    for (const Document& document : country.documents) items.document(document);
    for (const Letter& letter : country.letters) items.letter(letter);
    write_terms(country, tables, texts, items);
    write_hotlines(country, tables, texts, items);
    SearchWriter search(tables, texts);
    search.source(country);
    for (const Translations& translations : edition.translations) search.translated(country, translations);
    return tables.bytes();
}

std::optional<std::string> sign_database(const std::string& database, const pack::Seal& seal,
                                         const SecretKey& key) {
    if (database.empty() || database.size() % pack::page_size != 0) return std::nullopt;
    const pack::GrownTree grown = pack::grow_tree(database);
    const std::string pages = database + grown.bytes;
    const std::optional<std::string> trailer =
        pack::trailer(key.sign(pages, seal.text() + ' ' + grown.tree.text()));
    if (!trailer) return std::nullopt;
    return pages + *trailer;
}

}  // namespace amparo::compiler
