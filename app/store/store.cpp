// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

#include "pack/sealed_file.h"
#include "store/examiner.h"

namespace amparo::store {
namespace {

std::string name_of(const PackOffer& offer) {
    return offer.info.jurisdiction + '-' + std::to_string(offer.info.version) + std::string(pack_suffix);
}

// Copies one pack, proves the copy in full and opens it before it gets its name.
Outcome<void> bring(const DataFolder& folder, const PackOffer& offer, const Trust& trust) {
    if (auto done = folder.copy_in(offer.file); !done) return done;
    auto copy = pack::SealedFile::open(folder.incoming(), trust.all_keys());
    if (!copy) return base::failure(because(copy.error()));
    if (copy->trailer() != offer.trailer) return base::failure(because(Reason::changed));
    if (const auto done = copy->verify_all(); !done) return base::failure(because(done.error()));
    if (const auto opened = pack::Pack::open(*std::move(copy)); !opened) {
        return base::failure(because(opened.error()));
    }
    return folder.keep(name_of(offer));
}

// Packs first, then the keys that they are signed with: until those are here too, the old packs count.
Outcome<void> bring_all(const DataFolder& folder, const Offer& offer, const Trust& trust) {
    for (const PackOffer& pack : offer.packs) {
        if (auto done = bring(folder, pack, trust); !done) return done;
    }
    if (offer.keys) {
        const std::string name = "keys-" + std::to_string(offer.keys->serial) + std::string(key_list_suffix);
        if (auto done = folder.replace(name, offer.keys->text.bytes); !done) return done;
    }
    for (const Publisher& publisher : offer.publishers) {
        const std::string name = publisher.id + std::string(publisher_suffix);
        if (auto done = folder.replace(name, publisher.text.bytes); !done) return done;
    }
    return {};
}

// "us-2026112301.amparo" of an older version than the one that is read.
bool is_superseded(const std::filesystem::path& file, const Library& library) {
    const std::string name = file.stem().string();
    const std::size_t dash = name.find('-');
    if (dash == std::string::npos) return false;
    const pack::Pack* here = library.find(name.substr(0, dash));
    std::int64_t version = 0;
    std::from_chars(name.data() + dash + 1, name.data() + name.size(), version);
    return here != nullptr && version > 0 && version < here->info().version;
}

// Whether every country that can be read in `before` can be read in `after`.
bool keeps_all(const Library& before, const Library& after) {
    const auto countries = before.jurisdictions();
    return std::all_of(countries.begin(), countries.end(),
                       [&](const std::string& country) { return after.find(country) != nullptr; });
}

bool holds(const Library& library, const std::vector<PackOffer>& packs) {
    return std::all_of(packs.begin(), packs.end(), [&](const PackOffer& pack) {
        const pack::Pack* here = library.find(pack.info.jurisdiction);
        return here != nullptr && here->info().version >= pack.info.version;
    });
}

}  // namespace

Store::Store(Places places, std::span<const pack::PublicKey> built_in)
    : places_(std::move(places)), built_in_(built_in), trust_(built_in) {
    use(read());
}

std::vector<std::filesystem::path> Store::folders() const {
    std::vector<std::filesystem::path> folders = places_.shipped;
    if (can_import()) folders.push_back(places_.kept);
    return folders;
}

Store::Holdings Store::read() const {
    Trust trust(built_in_);
    if (can_import()) trust.take_up(places_.kept);
    Library library = Library::open(folders(), trust);
    return {std::move(trust), std::move(library)};
}

void Store::use(Holdings holdings) {
    trust_ = std::move(holdings.trust);
    library_ = std::move(holdings.library);
}

Outcome<Offer> Store::examine(const std::filesystem::path& source, const base::FallbackChain& reader) const {
    if (!can_import()) return base::failure(because(Reason::no_folder));
    const auto all = folders();
    return Examiner(library_, trust_, all, reader).examine(source);
}

Outcome<DataFolder> Store::take_folder() const {
    if (!can_import()) return base::failure(because(Reason::no_folder));
    return DataFolder::take(places_.kept);
}

Outcome<void> Store::take_in(const Offer& offer) {
    const auto folder = take_folder();
    if (!folder) return base::failure(folder.error());
    Trust trust = trust_;
    if (offer.keys) trust.add(*offer.keys);
    for (const Publisher& publisher : offer.publishers) trust.add(publisher);
    const auto done = bring_all(*folder, offer, trust);
    folder->drop_incoming();
    if (!done) return done;
    Holdings now = read();
    if (!keeps_all(library_, now.library) || !holds(now.library, offer.packs)) {
        return base::failure(because(Reason::write_failed));
    }
    use(std::move(now));
    tidy(*folder);
    return {};
}

// What nobody reads any more goes. That it cannot is no fault of the import.
void Store::tidy(const DataFolder& folder) const {
    const auto drop = [&](const std::filesystem::path& file) {
        static_cast<void>(folder.remove(file.filename().string()));
    };
    for (const auto& file : files_with_suffix(places_.kept, pack_suffix)) {
        if (is_superseded(file, library_)) drop(file);
    }
    for (const Refused& refused : library_.refused()) {
        const bool ours = refused.path.parent_path() == places_.kept;
        if (ours && refused.error == pack::Error::unknown_key) drop(refused.path);
    }
}

Outcome<void> Store::stop_trusting(std::string_view publisher) {
    const auto folder = take_folder();
    if (!folder) return base::failure(folder.error());
    auto done = folder->remove(std::string(publisher) + std::string(publisher_suffix));
    for (const auto& file : files_with_suffix(places_.kept, pack_suffix)) {
        const bool theirs = file.filename().string().starts_with(std::string(publisher) + '-');
        if (done && theirs) done = folder->remove(file.filename().string());
    }
    use(read());
    return done;
}

}  // namespace amparo::store
