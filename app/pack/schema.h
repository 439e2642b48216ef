// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace amparo::pack {

// The tables of a pack, one statement each: the compiler runs them, the reader refuses a database whose own
// list (sqlite_schema) differs from this one by a byte.
//
// `text` is one paragraph of the source language as markup (see content.h), `translation` its other
// languages (the one at position 0 is the source's); every other table points to it by id. Enumerations are
// stored as the words of content/README.md.
inline constexpr std::array<std::string_view, 30> schema = {
    // id, name, official_language, version, date, expires
    "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE language(position INTEGER PRIMARY KEY, tag TEXT NOT NULL UNIQUE) STRICT",
    // hash: hex BLAKE2b-128 of the author's text, the paragraph's identity
    "CREATE TABLE text(id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, markup TEXT NOT NULL) STRICT",
    // state: reviewed machine outdated; a missing translation has no row
    "CREATE TABLE translation(text INTEGER NOT NULL REFERENCES text, "
    "language INTEGER NOT NULL REFERENCES language, markup TEXT NOT NULL, state TEXT NOT NULL, "
    "PRIMARY KEY(text, language)) STRICT, WITHOUT ROWID",
    "CREATE TABLE source(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, title TEXT NOT NULL, "
    "kind TEXT NOT NULL, publisher TEXT NOT NULL, url TEXT NOT NULL, date TEXT NOT NULL, "
    "read_on TEXT NOT NULL, is_primary INTEGER NOT NULL) STRICT",
    // situation: of a guide; start: of a check; official_language: of a card, letter or document (its title)
    "CREATE TABLE item(id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, "
    "title INTEGER NOT NULL REFERENCES text, summary INTEGER NOT NULL REFERENCES text, "
    "situation TEXT NOT NULL, icon TEXT NOT NULL, law_as_of TEXT NOT NULL, review_by TEXT NOT NULL, "
    "start TEXT NOT NULL, official_language TEXT NOT NULL) STRICT",
    // current: 0 when the item was changed since
    "CREATE TABLE review(item INTEGER NOT NULL REFERENCES item, position INTEGER NOT NULL, "
    "name TEXT NOT NULL, role TEXT NOT NULL, day TEXT NOT NULL, current INTEGER NOT NULL, "
    "PRIMARY KEY(item, position)) STRICT, WITHOUT ROWID",
    // owner: "" for a guide or card; a check's result, or its question for labels of a drawing;
    // looks what deadline first for a document; address enclose send fee deadline no-answer for a
    // letter. kind: as in guide.h; a card's lines are "say". official: what to speak, plain.
    // audiences: words with one space between. as_of: "" or a date.
    "CREATE TABLE block(id INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, "
    "owner TEXT NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL, right_now INTEGER NOT NULL, "
    "number INTEGER NOT NULL, text INTEGER REFERENCES text, official TEXT NOT NULL, "
    "official_language TEXT NOT NULL, audiences TEXT NOT NULL, as_of TEXT NOT NULL, target TEXT NOT NULL, "
    "advice INTEGER NOT NULL, UNIQUE(item, owner, position)) STRICT",
    "CREATE TABLE block_source(block INTEGER NOT NULL REFERENCES block, position INTEGER NOT NULL, "
    "source INTEGER NOT NULL REFERENCES source, PRIMARY KEY(block, position)) STRICT, WITHOUT ROWID",
    // relation: related hotline, link (of a check's result, named by owner); target: slug or hotline id
    "CREATE TABLE relation(item INTEGER NOT NULL REFERENCES item, owner TEXT NOT NULL, "
    "relation TEXT NOT NULL, position INTEGER NOT NULL, target TEXT NOT NULL, PRIMARY KEY(item, owner, "
    "relation, position)) STRICT, WITHOUT ROWID",
    // kind: question result; tone only for results
    "CREATE TABLE check_node(item INTEGER NOT NULL REFERENCES item, position INTEGER NOT NULL, "
    "name TEXT NOT NULL, kind TEXT NOT NULL, text INTEGER NOT NULL REFERENCES text, "
    "help INTEGER REFERENCES text, tone TEXT NOT NULL, PRIMARY KEY(item, position), UNIQUE(item, "
    "name)) STRICT, WITHOUT ROWID",
    "CREATE TABLE check_answer(item INTEGER NOT NULL REFERENCES item, node TEXT NOT NULL, "
    "position INTEGER NOT NULL, text INTEGER NOT NULL REFERENCES text, go TEXT NOT NULL, PRIMARY KEY(item, "
    "node, position)) STRICT, WITHOUT ROWID",
    // form may be empty; deadline: none days date-on-paper hearing unclear
    "CREATE TABLE document(item INTEGER PRIMARY KEY REFERENCES item, form TEXT NOT NULL, "
    "deadline TEXT NOT NULL) STRICT",
    // address: lines, or empty; an answer is due after days (1: working ones) or months, both 0: nobody says
    "CREATE TABLE letter(item INTEGER PRIMARY KEY REFERENCES item, recipient TEXT NOT NULL, "
    "address TEXT NOT NULL, days INTEGER NOT NULL, months INTEGER NOT NULL, "
    "working INTEGER NOT NULL) STRICT",
    // role: address answer
    "CREATE TABLE letter_source(item INTEGER NOT NULL REFERENCES item, role TEXT NOT NULL, "
    "position INTEGER NOT NULL, source INTEGER NOT NULL REFERENCES source, PRIMARY KEY(item, role, "
    "position)) STRICT, WITHOUT ROWID",
    // kind: line lines date choice yes-no
    "CREATE TABLE letter_question(item INTEGER NOT NULL REFERENCES item, position INTEGER NOT NULL, "
    "name TEXT NOT NULL, ask INTEGER NOT NULL REFERENCES text, help INTEGER REFERENCES text, "
    "kind TEXT NOT NULL, required INTEGER NOT NULL, PRIMARY KEY(item, position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE letter_option(item INTEGER NOT NULL REFERENCES item, question TEXT NOT NULL, "
    "position INTEGER NOT NULL, name TEXT NOT NULL, text INTEGER NOT NULL REFERENCES text, "
    "letter TEXT NOT NULL, PRIMARY KEY(item, question, position)) STRICT, WITHOUT ROWID",
    // body: plain text with {{question}}; only there when the question, if any, is answered (with the option)
    "CREATE TABLE letter_paragraph(item INTEGER NOT NULL REFERENCES item, position INTEGER NOT NULL, "
    "question TEXT NOT NULL, option TEXT NOT NULL, numbered INTEGER NOT NULL, body TEXT NOT NULL, "
    "PRIMARY KEY(item, position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE term(id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, "
    "name INTEGER NOT NULL REFERENCES text, definition INTEGER NOT NULL REFERENCES text) STRICT",
    "CREATE TABLE term_source(term INTEGER NOT NULL REFERENCES term, position INTEGER NOT NULL, "
    "source INTEGER NOT NULL REFERENCES source, PRIMARY KEY(term, position)) STRICT, WITHOUT ROWID",
    // needs, languages: words with one space between. abroad, confidential: yes no unknown
    "CREATE TABLE hotline(id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, organisation TEXT NOT NULL, "
    "purpose INTEGER NOT NULL REFERENCES text, who INTEGER NOT NULL REFERENCES text, needs TEXT NOT NULL, "
    "operator TEXT NOT NULL, scope TEXT NOT NULL, languages TEXT NOT NULL, interpreters INTEGER NOT NULL, "
    "hours TEXT NOT NULL, zone TEXT NOT NULL, hours_note INTEGER REFERENCES text, cost TEXT NOT NULL, "
    "abroad TEXT NOT NULL, confidential TEXT NOT NULL, confidential_note INTEGER REFERENCES text, "
    "checked_on TEXT NOT NULL, called_on TEXT NOT NULL, confidence TEXT NOT NULL) STRICT",
    "CREATE TABLE hotline_number(hotline INTEGER NOT NULL REFERENCES hotline, position INTEGER NOT NULL, "
    "kind TEXT NOT NULL, number TEXT NOT NULL, PRIMARY KEY(hotline, position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE hotline_source(hotline INTEGER NOT NULL REFERENCES hotline, position INTEGER NOT NULL, "
    "source INTEGER NOT NULL REFERENCES source, PRIMARY KEY(hotline, position)) STRICT, WITHOUT ROWID",
    // What an item, hotline or term is found by in one language: id is the language's position times 2^32
    // plus
    // a number that counts from 1, so that each language is one range of ids. kind: as of an item, or hotline
    // or term.
    "CREATE TABLE search_row(id INTEGER PRIMARY KEY, kind TEXT NOT NULL, slug TEXT NOT NULL) STRICT",
    // Its words (base::search_terms, so that no tokenizer of ours is needed to read): what it is called, and
    // all of them, which are title, keywords and then every paragraph.
    "CREATE VIRTUAL TABLE search_name USING fts5(title, keywords, content='', prefix='1 2 3', "
    "tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* M* Co'\")",
    "CREATE VIRTUAL TABLE search_body USING fts5(words, content='', "
    "tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* M* Co'\")",
    // Where in those words each paragraph begins: how many words stand before it.
    "CREATE TABLE search_paragraph(search_row INTEGER NOT NULL REFERENCES search_row, "
    "first INTEGER NOT NULL, text INTEGER NOT NULL REFERENCES text, PRIMARY KEY(search_row, "
    "first)) STRICT, WITHOUT ROWID",
    // Every word of search_body, and in how many rows of that language it stands.
    "CREATE TABLE search_word(language INTEGER NOT NULL REFERENCES language, word TEXT NOT NULL, "
    "found INTEGER NOT NULL, PRIMARY KEY(language, word)) STRICT, WITHOUT ROWID",
    "CREATE INDEX block_by_item ON block(item, owner, position)",
    "CREATE INDEX relation_by_target ON relation(target)",
};

}  // namespace amparo::pack
