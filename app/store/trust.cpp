// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trust.h"

#include <algorithm>
#include <system_error>

#include "pack/file.h"

namespace amparo::store {
namespace {

constexpr std::size_t most_files = 1000;

std::optional<SignedText> read_signed_text(const std::filesystem::path& path) {
    const auto bytes = pack::read_file(path, SignedText::most_bytes);
    return bytes ? SignedText::parse(*bytes) : std::nullopt;
}

bool same_key(const pack::PublicKey& a, const pack::PublicKey& b) {
    return a.key == b.key;
}

}  // namespace

std::vector<std::filesystem::path> files_with_suffix(const std::filesystem::path& folder,
                                                     std::string_view suffix) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        if (entry->path().extension() == suffix && files.size() < most_files) files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

Trust::Trust(std::span<const pack::PublicKey> built_in) : keys_(built_in.begin(), built_in.end()) {}

void Trust::take_up(const std::filesystem::path& folder) {
    std::vector<KeyList> lists;
    for (const auto& path : files_with_suffix(folder, key_list_suffix)) {
        const auto text = read_signed_text(path);
        if (const auto list = text ? KeyList::parse(*text) : std::nullopt) lists.push_back(*list);
    }
    std::sort(lists.begin(), lists.end(),
              [](const KeyList& a, const KeyList& b) { return a.serial < b.serial; });
    for (const KeyList& list : lists) {
        if (check(list)) add(list);
    }
    for (const auto& path : files_with_suffix(folder, publisher_suffix)) {
        const auto text = read_signed_text(path);
        const auto publisher = text ? Publisher::parse(*text) : std::nullopt;
        if (publisher && check(*publisher)) add(*publisher);
    }
}

Outcome<void> Trust::check(const KeyList& list) const {
    if (const auto done = list.text.verify(keys_); !done) return base::failure(because(done.error()));
    if (list.serial <= serial_) return base::failure(because(Reason::keys_replayed));
    return {};
}

// A key may not stand for two, nor an id.
Outcome<void> Trust::check(const Publisher& publisher) const {
    const bool ours = std::any_of(keys_.begin(), keys_.end(), [&](const pack::PublicKey& key) {
        return same_key(key, publisher.key) || key.id == publisher.key.id;
    });
    const bool theirs = std::any_of(publishers_.begin(), publishers_.end(), [&](const Publisher& other) {
        return other.text.body != publisher.text.body &&
               (other.id == publisher.id || other.key.id == publisher.key.id);
    });
    if (ours || theirs) return base::failure(because(Reason::taken_name));
    return {};
}

void Trust::add(const KeyList& list) {
    keys_ = list.keys;
    serial_ = list.serial;
}

void Trust::add(const Publisher& publisher) {
    const bool known = std::any_of(publishers_.begin(), publishers_.end(),
                                   [&](const Publisher& other) { return other.id == publisher.id; });
    if (!known) publishers_.push_back(publisher);
}

const Publisher* Trust::publisher_of(const pack::PublicKey& key) const {
    const auto found = std::find_if(publishers_.begin(), publishers_.end(),
                                    [&](const Publisher& other) { return same_key(other.key, key); });
    return found == publishers_.end() ? nullptr : &*found;
}

std::vector<pack::PublicKey> Trust::all_keys() const {
    std::vector<pack::PublicKey> keys = keys_;
    for (const Publisher& publisher : publishers_) keys.push_back(publisher.key);
    return keys;
}

}  // namespace amparo::store
