// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/examiner.h"

#include <algorithm>
#include <array>
#include <map>
#include <system_error>
#include <utility>

#include "pack/file.h"
#include "pack/sealed_file.h"

namespace amparo::store {
namespace {

// How the files of ZIP, 7z, xz, gzip and RAR begin.
constexpr std::array<std::string_view, 5> archives = {"PK\x03\x04", "7z\xbc\xaf", "\xfd\x37zX", "\x1f\x8b",
                                                      "Rar!"};

bool is_archive(const std::filesystem::path& file) {
    const auto opened = pack::File::open(file);
    std::string begin(4, '\0');
    if (!opened || !opened->read(0, std::as_writable_bytes(std::span(begin)))) return false;
    return std::any_of(archives.begin(), archives.end(),
                       [&](std::string_view magic) { return begin.starts_with(magic); });
}

// Signed text first, as packs may be signed by keys that it brings.
std::vector<std::filesystem::path> files_of(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const std::string_view suffix : {key_list_suffix, publisher_suffix, pack_suffix}) {
        const auto found = files_with_suffix(folder, suffix);
        files.insert(files.end(), found.begin(), found.end());
    }
    return files;
}

bool claims_to_be_text(std::string_view bytes) {
    return bytes.starts_with("amparo keys\n") || bytes.starts_with("amparo publisher\n");
}

}  // namespace

Examiner::Examiner(const Library& library, Trust trust, const std::vector<std::filesystem::path>& folders,
                   const base::FallbackChain& reader)
    : library_(library), trust_(std::move(trust)), folders_(folders), reader_(reader) {}

Outcome<Offer> Examiner::examine(const std::filesystem::path& source) {
    std::error_code error;
    if (std::filesystem::is_directory(source, error)) {
        const auto files = files_of(source);
        if (files.empty()) return base::failure(because(Reason::nothing_found));
        for (const auto& file : files) look_at(file);
    } else {
        look_at(source);
    }
    keep_newest();
    if (offer_.keys && locks_out()) return base::failure(because(Reason::keys_lock_out));
    if (offer_.empty()) return base::failure(offer_.unusable.front().failure);
    return std::move(offer_);
}

void Examiner::look_at(const std::filesystem::path& file) {
    const auto refuse = [&](Failure failure) { offer_.unusable.push_back({file, failure}); };
    const auto bytes = pack::read_file(file, SignedText::most_bytes);
    if (bytes && claims_to_be_text(*bytes)) {
        const auto text = SignedText::parse(*bytes);
        const Outcome<void> done = text ? take_text(*text) : base::failure(because(Reason::not_ours));
        if (!done) refuse(done.error());
        return;
    }
    auto offer = pack_offer(file);
    if (offer) {
        offer_.packs.push_back(*std::move(offer));
    } else {
        refuse(offer.error());
    }
}

Outcome<void> Examiner::take_text(const SignedText& text) {
    if (const auto list = KeyList::parse(text)) {
        if (auto done = trust_.check(*list); !done) return done;
        trust_.add(*list);
        offer_.keys = *list;
        return {};
    }
    const auto publisher = Publisher::parse(text);
    if (!publisher) return base::failure(because(Reason::not_ours));
    if (auto done = trust_.check(*publisher); !done) return done;
    const bool country =
        library_.find(publisher->id) != nullptr && library_.publisher_of(publisher->id) == nullptr;
    if (country) return base::failure(because(Reason::taken_name));
    if (trust_.publisher_of(publisher->key) != nullptr) return base::failure(because(Reason::same));
    trust_.add(*publisher);
    offer_.publishers.push_back(*publisher);
    return {};
}

Outcome<PackOffer> Examiner::pack_offer(const std::filesystem::path& file) const {
    auto sealed = pack::SealedFile::open(file, trust_.all_keys());
    if (!sealed) {
        const bool archive = sealed.error() == pack::Error::not_a_pack && is_archive(file);
        return base::failure(archive ? because(Reason::archive) : because(sealed.error()));
    }
    if (const auto done = sealed->verify_all(); !done) return base::failure(because(done.error()));
    const std::string trailer = sealed->trailer();
    const Publisher* publisher = trust_.publisher_of(sealed->key());
    auto pack = pack::Pack::open(*std::move(sealed));
    if (!pack) return base::failure(because(pack.error()));
    if (publisher != nullptr && !owns_all(*publisher, *pack)) {
        return base::failure(because(Reason::foreign_id));
    }
    PackOffer offer{file, trailer, pack->info(), {}, false, {}};
    if (publisher != nullptr) offer.publisher = *publisher;
    if (const auto done = check_forward(offer, *pack); !done) return base::failure(done.error());
    return offer;
}

// Against the pack of that id that is here.
Outcome<void> Examiner::check_forward(PackOffer& offer, const pack::Pack& pack) const {
    const pack::Pack* here = library_.find(offer.info.jurisdiction);
    const bool of_publisher = library_.publisher_of(offer.info.jurisdiction) != nullptr;
    if (here != nullptr && offer.publisher && !of_publisher)
        return base::failure(because(Reason::foreign_id));
    offer.first = here == nullptr || of_publisher != offer.publisher.has_value();
    if (offer.first) return {};
    if (offer.info.version == here->info().version) return base::failure(because(Reason::same));
    if (offer.info.version < here->info().version) return base::failure(because(Reason::older));
    auto changes = pack::changes(*here, pack, reader_);
    if (!changes) return base::failure(because(changes.error()));
    offer.changes = *std::move(changes);
    return {};
}

// Whether some country that can be read today could not be read any more.
bool Examiner::locks_out() const {
    const Library after = Library::open(folders_, trust_);
    const auto countries = library_.jurisdictions();
    return std::any_of(countries.begin(), countries.end(), [&](const std::string& country) {
        const bool brought = std::any_of(
            offer_.packs.begin(), offer_.packs.end(),
            [&](const PackOffer& offer) { return !offer.publisher && offer.info.jurisdiction == country; });
        return !brought && after.find(country) == nullptr;
    });
}

// One pack of each id.
void Examiner::keep_newest() {
    std::map<std::string, std::int64_t> newest;
    for (const PackOffer& offer : offer_.packs) {
        auto& version = newest[offer.info.jurisdiction];
        version = std::max(version, offer.info.version);
    }
    const auto old = [&](const PackOffer& offer) {
        return offer.info.version < newest[offer.info.jurisdiction];
    };
    for (const PackOffer& offer : offer_.packs) {
        if (old(offer)) offer_.unusable.push_back({offer.file, because(Reason::older)});
    }
    std::erase_if(offer_.packs, old);
}

}  // namespace amparo::store
