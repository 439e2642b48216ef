// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

#include "store/failure.h"
#include "store/key_list.h"
#include "store/publisher.h"

namespace amparo::store {

// Whose packs count on this device: Amparo's own keys, and the publishers whom somebody trusted here.
class Trust {
  public:
    // The keys that are built into the program. It outlives this.
    explicit Trust(std::span<const pack::PublicKey> built_in);

    // Takes up what is kept in a folder: the lists of keys one after the other, each of which must be signed
    // by a key of the one before (others are passed over), then the publishers.
    void take_up(const std::filesystem::path& folder);

    // keys_replayed, or why the signature does not count.
    [[nodiscard]] Outcome<void> check(const KeyList& list) const;
    // taken_name.
    [[nodiscard]] Outcome<void> check(const Publisher& publisher) const;
    void add(const KeyList& list);
    void add(const Publisher& publisher);

    [[nodiscard]] const std::vector<pack::PublicKey>& keys() const { return keys_; }
    [[nodiscard]] const std::vector<Publisher>& publishers() const { return publishers_; }
    // The publisher of a pack; null when it is Amparo's own.
    [[nodiscard]] const Publisher* publisher_of(const pack::PublicKey& key) const;
    // All of them, to open a pack with.
    [[nodiscard]] std::vector<pack::PublicKey> all_keys() const;

  private:
    std::vector<pack::PublicKey> keys_;
    std::int64_t serial_ = 0;
    std::vector<Publisher> publishers_;
};

inline constexpr std::string_view key_list_suffix = ".amparo-keys";
inline constexpr std::string_view publisher_suffix = ".amparo-publisher";
inline constexpr std::string_view pack_suffix = ".amparo";

// The files of a folder with this suffix, in name order; none for a folder that is not there or may not be
// read.
[[nodiscard]] std::vector<std::filesystem::path> files_with_suffix(const std::filesystem::path& folder,
                                                                   std::string_view suffix);

}  // namespace amparo::store
