// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library.h"

#include <algorithm>
#include <utility>

#include "pack/sealed_file.h"

namespace amparo::store {
namespace {

template <typename List>
bool owns(const Publisher& publisher, const pack::Result<List>& list) {
    return list && std::all_of(list->begin(), list->end(),
                               [&](const auto& thing) { return publisher.owns(thing.id); });
}

}  // namespace

bool owns_all(const Publisher& publisher, const pack::Pack& pack) {
    const base::FallbackChain chain;
    return pack.info().jurisdiction == publisher.id && owns(publisher, pack.guides(chain)) &&
           owns(publisher, pack.cards(chain)) && owns(publisher, pack.checks(chain)) &&
           owns(publisher, pack.documents(chain)) && owns(publisher, pack.letters(chain)) &&
           owns(publisher, pack.hotlines(chain));
}

pack::Result<std::pair<pack::Pack, const Publisher*>> open_pack(const std::filesystem::path& path,
                                                                const Trust& trust) {
    auto file = pack::SealedFile::open(path, trust.all_keys());
    if (!file) return base::failure(file.error());
    const Publisher* publisher = trust.publisher_of(file->key());
    auto pack = pack::Pack::open(*std::move(file));
    if (!pack) return base::failure(pack.error());
    if (publisher != nullptr && !owns_all(*publisher, *pack)) return base::failure(pack::Error::malformed);
    return std::pair(*std::move(pack), publisher);
}

Library Library::open(const std::vector<std::filesystem::path>& folders, const Trust& trust) {
    Library library;
    for (const std::filesystem::path& folder : folders) {
        for (const std::filesystem::path& file : files_with_suffix(folder, pack_suffix)) {
            auto opened = open_pack(file, trust);
            if (!opened) {
                library.refused_.push_back({file, opened.error()});
                continue;
            }
            const Publisher* publisher = opened->second;
            library.add(
                {std::move(opened->first), publisher == nullptr ? std::nullopt : std::optional(*publisher)});
        }
    }
    std::sort(library.entries_.begin(), library.entries_.end(), [](const Entry& a, const Entry& b) {
        return a.pack.info().jurisdiction < b.pack.info().jurisdiction;
    });
    return library;
}

Library Library::open(const std::vector<std::filesystem::path>& folders,
                      std::span<const pack::PublicKey> trusted) {
    return open(folders, Trust(trusted));
}

void Library::add(Entry entry) {
    const auto same = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& other) {
        return other.pack.info().jurisdiction == entry.pack.info().jurisdiction;
    });
    if (same == entries_.end()) {
        entries_.push_back(std::move(entry));
        return;
    }
    const bool same_maker = same->publisher.has_value() == entry.publisher.has_value();
    const bool newer = entry.pack.info().version > same->pack.info().version;
    if (same_maker ? newer : same->publisher.has_value()) *same = std::move(entry);
}

std::vector<std::string> Library::ids(bool of_publishers) const {
    std::vector<std::string> out;
    for (const Entry& entry : entries_) {
        if (entry.publisher.has_value() == of_publishers) out.push_back(entry.pack.info().jurisdiction);
    }
    return out;
}

std::vector<std::string> Library::jurisdictions() const {
    return ids(false);
}

std::vector<std::string> Library::publications() const {
    return ids(true);
}

const Library::Entry* Library::entry(std::string_view id) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const Entry& entry) { return entry.pack.info().jurisdiction == id; });
    return found == entries_.end() ? nullptr : &*found;
}

const pack::Pack* Library::find(std::string_view id) const {
    const Entry* found = entry(id);
    return found == nullptr ? nullptr : &found->pack;
}

const Publisher* Library::publisher_of(std::string_view id) const {
    const Entry* found = entry(id);
    return found == nullptr || !found->publisher ? nullptr : &*found->publisher;
}

const std::vector<Refused>& Library::refused() const {
    return refused_;
}

std::vector<std::string> Library::languages() const {
    std::vector<std::string> out;
    for (const Entry& entry : entries_) {
        for (const std::string& tag : entry.pack.info().languages) {
            if (std::find(out.begin(), out.end(), tag) == out.end()) out.push_back(tag);
        }
    }
    return out;
}

}  // namespace amparo::store
