// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/pack.h"

#include <map>
#include <utility>

#include "pack/content_reader.h"
#include "pack/database.h"
#include "pack/pack_search.h"
#include "pack/seal.h"

namespace amparo::pack {
namespace {

using Meta = std::map<std::string, std::string>;

Meta read_meta(const Database& database, bool& flawed) {
    Meta meta;
    Statement rows = database.prepare("SELECT key, value FROM meta", flawed);
    while (rows.next()) meta[rows.text(0)] = rows.text(1);
    return meta;
}

std::vector<std::string> read_languages(const Database& database, bool& flawed) {
    std::vector<std::string> languages;
    Statement rows = database.prepare("SELECT position, tag FROM language ORDER BY position", flawed);
    while (rows.next()) {
        const bool in_order = rows.integer(0) == static_cast<std::int64_t>(languages.size());
        languages.push_back(rows.text(1));
        if (!in_order || !base::canonical_tag(languages.back())) flawed = true;
    }
    if (languages.empty()) flawed = true;
    return languages;
}

// The database must say of itself what the signer says of it.
bool agrees(const Meta& meta, const Seal& seal) {
    const Meta expected = {
        {"id", seal.id},
        {"version", std::to_string(seal.version)},
        {"date", seal.date.iso()},
        {"expires", seal.expires.iso()},
        {"name", meta.count("name") > 0 ? meta.at("name") : ""},
        {"official_language", meta.count("official_language") > 0 ? meta.at("official_language") : ""}};
    return meta == expected;
}

// A pack that is damaged where one must read to open it is not opened at all.
Error while_opening(Error error) {
    return error == Error::damaged ? Error::bad_signature : error;
}

}  // namespace

struct Pack::State {
    Database database;
    PackInfo info;
};

Pack::Pack(std::unique_ptr<State> state) : state_(std::move(state)) {}
Pack::Pack(Pack&&) noexcept = default;
Pack& Pack::operator=(Pack&&) noexcept = default;
Pack::~Pack() = default;

Result<Pack> Pack::open(const std::filesystem::path& path, std::span<const PublicKey> trusted) {
    auto file = SealedFile::open(path, trusted);
    if (!file) return base::failure(file.error());
    return open(*std::move(file));
}

Result<Pack> Pack::open(SealedFile file) {
    auto database = Database::open(std::move(file));
    if (!database) return base::failure(while_opening(database.error()));
    bool flawed = false;
    const Meta meta = read_meta(*database, flawed);
    std::vector<std::string> languages = read_languages(*database, flawed);
    const Seal& seal = database->file().seal();
    if (flawed || !agrees(meta, seal)) return base::failure(while_opening(database->fault()));
    PackInfo info{seal.id,   meta.at("name"), meta.at("official_language"),    seal.version,
                  seal.date, seal.expires,    database->file().key().key_id(), std::move(languages)};
    return Pack(std::make_unique<State>(State{*std::move(database), std::move(info)}));
}

const PackInfo& Pack::info() const {
    return state_->info;
}

bool Pack::holds(std::string_view id) const {
    bool flawed = false;
    return state_->database.prepare("SELECT 1 FROM item WHERE slug = ?", flawed).with(id).next();
}

Result<std::vector<GuideSummary>> Pack::guides(const base::FallbackChain& chain) const {
    return ContentReader(state_->database, state_->info.languages, chain).items("guide");
}

Result<Guide> Pack::guide(std::string_view id, const base::FallbackChain& chain) const {
    return ContentReader(state_->database, state_->info.languages, chain).guide(id);
}

Result<std::vector<Hotline>> Pack::hotlines(const base::FallbackChain& chain) const {
    return ContentReader(state_->database, state_->info.languages, chain).hotlines();
}

Result<std::vector<GuideSummary>> Pack::cards(const base::FallbackChain& chain) const {
    return ContentReader(state_->database, state_->info.languages, chain).items("card");
}

Result<Card> Pack::card(std::string_view id, const base::FallbackChain& chain) const {
    return ContentReader(state_->database, state_->info.languages, chain).card(id);
}

Result<std::vector<GuideSummary>> Pack::checks(const base::FallbackChain& chain) const {
    return ContentReader(state_->database, state_->info.languages, chain).items("check");
}

Result<Check> Pack::check(std::string_view id, const base::FallbackChain& chain) const {
    return ContentReader(state_->database, state_->info.languages, chain).check(id);
}

Result<std::vector<GuideSummary>> Pack::documents(const base::FallbackChain& chain) const {
    return ContentReader(state_->database, state_->info.languages, chain).items("document");
}

Result<Document> Pack::document(std::string_view id, const base::FallbackChain& chain) const {
    return ContentReader(state_->database, state_->info.languages, chain).document(id);
}

Result<std::vector<GuideSummary>> Pack::letters(const base::FallbackChain& chain) const {
    return ContentReader(state_->database, state_->info.languages, chain).items("letter");
}

Result<Letter> Pack::letter(std::string_view id, const base::FallbackChain& chain) const {
    return ContentReader(state_->database, state_->info.languages, chain).letter(id);
}

Result<Term> Pack::term(std::string_view id, const base::FallbackChain& chain) const {
    return ContentReader(state_->database, state_->info.languages, chain).term(id);
}

Result<double> Pack::translated_share(std::string_view tag) const {
    if (tag == state_->info.languages.front()) return 1;
    bool flawed = false;
    Statement row = state_->database.prepare(
        "SELECT count(*), count(translation.text) FROM item JOIN block ON block.item = item.id "
        "LEFT JOIN translation ON translation.text = block.text "
        "AND translation.language = (SELECT position FROM language WHERE tag = ?) "
        "WHERE item.kind = 'guide' AND block.text IS NOT NULL",
        flawed);
    if (!row.with(tag).next() || flawed) return base::failure(state_->database.fault());
    const std::int64_t total = row.integer(0);
    return total == 0 ? 0 : static_cast<double>(row.integer(1)) / static_cast<double>(total);
}

Result<std::vector<SearchHit>> Pack::search(const SearchQuery& query) const {
    return pack::search(state_->database, state_->info.languages, query);
}

}  // namespace amparo::pack
